#import "AppDelegate.h"

#import "DoorBell.h"
#import "DoorController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[DoorController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [DoorBell.sharedBell install];
  return YES;
}

@end
