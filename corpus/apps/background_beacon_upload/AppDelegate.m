#import "AppDelegate.h"

#import "ReceiptController.h"
#import "TillFinder.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[ReceiptController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  [TillFinder.finder listen];
  return YES;
}

@end
