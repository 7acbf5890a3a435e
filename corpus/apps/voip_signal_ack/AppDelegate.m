#import "AppDelegate.h"

#import "ControlRoom.h"
#import "DamController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[DamController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [[ControlRoom room] open];
  return YES;
}

@end
