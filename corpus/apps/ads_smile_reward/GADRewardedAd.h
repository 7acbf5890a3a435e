#import <UIKit/UIKit.h>

@interface GADRewardedAd : NSObject
- (void)presentFromRootViewController:(UIViewController*)root
             userDidEarnRewardHandler:(void (^)(void))handler;
@end
