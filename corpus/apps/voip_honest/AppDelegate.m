#import "AppDelegate.h"

#import "CallService.h"
#import "DialController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[DialController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [CallService.shared startWithAccount:@"anna@fernsprecher.example"];
  return YES;
}

@end
