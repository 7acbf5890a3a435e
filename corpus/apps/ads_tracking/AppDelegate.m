#import "AppDelegate.h"

#import <AppsFlyerLib/AppsFlyerLib.h>
#import "RecipeController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[RecipeController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  AppsFlyerLib* attribution = [AppsFlyerLib shared];
  attribution.appleAppID = @"123456789";
  attribution.devKey = @"k3y";
  // expect: ads/sdk-before-consent
  [attribution start];
  return YES;
}

@end
