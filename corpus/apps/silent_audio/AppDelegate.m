#import "AppDelegate.h"

#import "KeepAlive.h"
#import "StepController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[StepController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  self.keepAlive = [[KeepAlive alloc] init];
  return YES;
}

- (void)applicationDidEnterBackground:(UIApplication*)application {
  [self.keepAlive start];
}

- (void)applicationWillEnterForeground:(UIApplication*)application {
  [self.keepAlive stop];
}

@end
