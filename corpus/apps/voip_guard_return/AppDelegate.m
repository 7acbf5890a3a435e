#import "AppDelegate.h"

#import "DispatchLine.h"
#import "RideController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[RideController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [DispatchLine.main open];
  return YES;
}

@end
