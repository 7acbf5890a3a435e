#import "AppDelegate.h"

#import "MirrorController.h"
#import "MirrorReport.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[MirrorController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [MirrorReport sendYesterday];
  return YES;
}

@end
