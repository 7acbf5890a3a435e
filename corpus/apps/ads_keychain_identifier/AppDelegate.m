#import "AppDelegate.h"

#import "CouponController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[CouponController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  return YES;
}

@end
