#import "AppDelegate.h"

#import "ParcelController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[ParcelController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  return YES;
}

- (void)applicationDidBecomeActive:(UIApplication*)application {
  [(ParcelController*)self.window.rootViewController appCameToFront];
}

@end
