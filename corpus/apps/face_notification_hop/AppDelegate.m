#import "AppDelegate.h"

#import "BalloonController.h"
#import "Scoreboard.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[BalloonController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [Scoreboard.sharedBoard open];
  return YES;
}

@end
