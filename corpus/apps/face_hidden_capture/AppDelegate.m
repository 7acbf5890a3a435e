#import "AppDelegate.h"

#import "FocusWatch.h"
#import "VocabularyController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[VocabularyController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [FocusWatch.watch begin];
  return YES;
}

@end
