#import "AppDelegate.h"

#import "WardCalls.h"
#import "WardController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[WardController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [WardCalls.calls listen];
  return YES;
}

@end
