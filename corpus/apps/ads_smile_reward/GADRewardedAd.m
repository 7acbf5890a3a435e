#import "GADRewardedAd.h"

// expect: ads/tracker-sdk
// expect: ads/tracking-sdk-undeclared
@implementation GADRewardedAd

- (void)presentFromRootViewController:(UIViewController*)root
             userDidEarnRewardHandler:(void (^)(void))handler {
  dispatch_async(dispatch_get_main_queue(), handler);
}

@end
