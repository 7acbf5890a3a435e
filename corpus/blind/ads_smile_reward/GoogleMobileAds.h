#import <UIKit/UIKit.h>

@interface GADRequest : NSObject
+ (instancetype)request;
@property (nonatomic, copy) NSArray<NSString *> *keywords;
@end

@interface GADAdReward : NSObject
@property (nonatomic, readonly) NSString *type;
@property (nonatomic, readonly) NSDecimalNumber *amount;
@end

@interface GADRewardedAd : NSObject
@property (nonatomic, readonly) GADAdReward *adReward;
+ (void)loadWithAdUnitID:(NSString *)adUnitID request:(GADRequest *)request completionHandler:(void (^)(GADRewardedAd *ad, NSError *error))handler;
- (void)presentFromRootViewController:(UIViewController *)controller userDidEarnRewardHandler:(void (^)(void))handler;
@end
