#import "AppDelegate.h"

#import "AdServices.h"
#import "RecipeController.h"
#import "TrackingGate.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
  RecipeController *recipes = [RecipeController new];
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = recipes;
  [self.window makeKeyAndVisible];
  [TrackingGate.gate whenDecided:^(BOOL allowed) {
    [self startAds:allowed over:recipes];
  }];
  return YES;
}

- (void)startAds:(BOOL)allowed over:(RecipeController *)recipes {
  // clean: ads/sdk-before-consent -- runs once the question was answered
  [GADMobileAds.sharedInstance startWithCompletionHandler:^(id status) {
    [recipes showBannerPersonalised:allowed];
  }];
  if (!allowed) return;
  // clean: ads/sdk-before-consent
  [Adjust appDidLaunch:@{@"ifa" : TrackingGate.gate.advertisingIdentifier ?: @""}];
}

@end
