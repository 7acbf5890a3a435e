#import <UIKit/UIKit.h>

// What we use of the advertising and attribution libraries.

@interface GADMobileAds : NSObject
+ (GADMobileAds *)sharedInstance;
- (void)startWithCompletionHandler:(void (^)(id status))handler;
@end

@interface GADRequest : NSObject
+ (instancetype)request;
@end

@interface GADBannerView : UIView
@property (nonatomic, copy) NSString *adUnitID;
- (void)loadRequest:(GADRequest *)request;
@end

@interface Adjust : NSObject
+ (void)appDidLaunch:(id)config;
@end
