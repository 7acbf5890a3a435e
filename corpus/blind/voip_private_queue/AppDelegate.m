#import "AppDelegate.h"

#import "CallGateway.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  // clean: voip/registry-created-late
  [CallGateway.gateway openForRegion:NSLocale.currentLocale];
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [UIViewController new];
  [self.window makeKeyAndVisible];
  return YES;
}

@end
