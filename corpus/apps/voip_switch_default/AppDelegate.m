#import "AppDelegate.h"

#import "AlarmRouter.h"
#import "CrewController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[CrewController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [AlarmRouter install];
  return YES;
}

@end
