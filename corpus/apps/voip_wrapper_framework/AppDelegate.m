#import "AppDelegate.h"

#import "CourierPushes.h"
#import "ParcelsController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[ParcelsController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [CourierPushes begin];
  return YES;
}

@end
