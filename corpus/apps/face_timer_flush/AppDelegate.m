#import "AppDelegate.h"

#import "LetterController.h"
#import "LetterLog.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[LetterController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [LetterLog begin];
  return YES;
}

@end
