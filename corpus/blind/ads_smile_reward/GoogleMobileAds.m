#import "GoogleMobileAds.h"

@implementation GADRequest
+ (instancetype)request {
    return [[self alloc] init];
}
@end

@implementation GADAdReward
@end

@implementation GADRewardedAd
+ (void)loadWithAdUnitID:(NSString *)adUnitID request:(GADRequest *)request completionHandler:(void (^)(GADRewardedAd *, NSError *))handler {
    handler([[self alloc] init], nil);
}
- (void)presentFromRootViewController:(UIViewController *)controller userDidEarnRewardHandler:(void (^)(void))handler {
    handler();
}
@end
