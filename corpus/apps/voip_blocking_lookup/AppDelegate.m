#import "AppDelegate.h"

#import "WorkshopController.h"
#import "WorkshopLine.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[WorkshopController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  self.line = [[WorkshopLine alloc] init];
  return YES;
}

@end
