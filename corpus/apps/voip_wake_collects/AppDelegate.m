#import "AppDelegate.h"

#import "MapController.h"
#import "TableCalls.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[MapController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [TableCalls start];
  return YES;
}

@end
