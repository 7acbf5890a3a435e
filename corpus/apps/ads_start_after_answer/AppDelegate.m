#import "AppDelegate.h"

#import <AppTrackingTransparency/AppTrackingTransparency.h>

#import "AppsFlyerLib.h"
#import "TicketController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[TicketController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  AppsFlyerLib* attribution = [AppsFlyerLib shared];
  attribution.appleAppID = @"987654321";
  attribution.appsFlyerDevKey = @"zQ1";
  [attribution waitForATTUserAuthorizationWithTimeoutInterval:120];
  // clean: ads/sdk-before-consent -- the SDK waits for the answer by itself
  [attribution start];
  return YES;
}

- (void)applicationDidBecomeActive:(UIApplication*)application {
  if (ATTrackingManager.trackingAuthorizationStatus != ATTrackingManagerAuthorizationStatusNotDetermined)
    return;
  // expect: ads/attribution-access
  [ATTrackingManager
      requestTrackingAuthorizationWithCompletionHandler:^(ATTrackingManagerAuthorizationStatus status) {
        NSLog(@"answered: %lu", (unsigned long)status);
      }];
}

@end
