#import "AppDelegate.h"

#import "ConcertLog.h"
#import "GuitarController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[GuitarController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [ConcertLog attach];
  return YES;
}

@end
