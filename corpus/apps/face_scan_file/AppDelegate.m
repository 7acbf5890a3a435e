#import "AppDelegate.h"

#import "FittingController.h"
#import "ScanQueue.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[FittingController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [[ScanQueue new] sendScansOfLastLaunch];
  return YES;
}

@end
