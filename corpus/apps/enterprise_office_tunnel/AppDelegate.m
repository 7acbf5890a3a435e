#import "AppDelegate.h"

#import "OfficeController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[OfficeController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  return YES;
}

@end
