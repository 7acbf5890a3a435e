#import "AppDelegate.h"

#import "DeviceGraph.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[UIViewController alloc] init];
  [self.window makeKeyAndVisible];
  [[DeviceGraph graphWithPartner:@"torchlight"] identify];
  return YES;
}

@end
