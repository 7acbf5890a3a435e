#import "AppDelegate.h"

#import "InboxController.h"
#import "PagerRegistry.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[InboxController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [PagerRegistry activate];
  return YES;
}

@end
