#import "AppDelegate.h"

#import <AppTrackingTransparency/AppTrackingTransparency.h>
#import "TimetableController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(NSDictionary*)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[TimetableController alloc] initWithNibName:nil bundle:nil];
  [self.window makeKeyAndVisible];
  // expect: ads/attribution-access
  [ATTrackingManager
      requestTrackingAuthorizationWithCompletionHandler:^(ATTrackingManagerAuthorizationStatus status) {
        NSLog(@"tracking %lu", (unsigned long)status);
      }];
  return YES;
}

@end
