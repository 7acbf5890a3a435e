#import "AppDelegate.h"

#import "AlbumController.h"
#import "PhotoIndexer.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[AlbumController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [[PhotoIndexer shared] indexLibrary];
  return YES;
}

@end
