#import "AppDelegate.h"

#import "RouteController.h"

@implementation AppDelegate {
  NSData *_notesKey;
}

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
  _notesKey = [NoteVault key];
  [NoteVault reportVersion];
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:[RouteController new]];
  [self.window makeKeyAndVisible];
  return YES;
}

@end
