#import "AppDelegate.h"

#import "PriceListController.h"
#import "WakeService.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[PriceListController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  self.wake = [[WakeService alloc] init];
  [self.wake registerForPushes];
  return YES;
}

@end
