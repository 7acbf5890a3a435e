#import "AppDelegate.h"

#import "CallGateway.h"
#import "GameViewController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[GameViewController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [CallGateway.sharedGateway start];
  return YES;
}

@end
