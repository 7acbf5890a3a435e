#import "AppDelegate.h"

#import "FriendsController.h"
#import "LampionCalls.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[FriendsController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [[LampionCalls shared] activate];
  return YES;
}

@end
