#import "AppDelegate.h"

#import "Heartbeat.h"
#import "PointsController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[PointsController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [[Heartbeat shared] start];
  return YES;
}

@end
