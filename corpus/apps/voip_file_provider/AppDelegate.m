#import "AppDelegate.h"

#import "FolderController.h"
#import "PushHub.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[FolderController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  self.hub = [[PushHub alloc] init];
  return YES;
}

@end
