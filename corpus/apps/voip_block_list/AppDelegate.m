#import "AppDelegate.h"

#import "ContactsController.h"
#import "DateLine.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[ContactsController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [DateLine.line open];
  return YES;
}

@end
