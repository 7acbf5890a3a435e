#import "AppDelegate.h"

#import "DomeController.h"
#import "NightDesk.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[DomeController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [[NightDesk shared] begin];
  return YES;
}

@end
