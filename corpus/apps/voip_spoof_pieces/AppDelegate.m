#import "AppDelegate.h"

#import "DealWaker.h"
#import "DealsController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[DealsController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [[DealWaker waker] arm];
  return YES;
}

@end
