#import "AppDelegate.h"

#import "AboutController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[AboutController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  return YES;
}

@end
