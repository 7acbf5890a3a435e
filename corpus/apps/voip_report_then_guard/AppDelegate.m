#import "AppDelegate.h"

#import "Consultation.h"
#import "WaitingRoomController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[WaitingRoomController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [[Consultation shared] prepare];
  return YES;
}

@end
