// A stand-in for an ad SDK, with the names by which it is recognised.
#import <UIKit/UIKit.h>

@interface GADRequest : NSObject
@property(nonatomic, copy) NSString* publisherProvidedID;
@end

@interface GADBannerView : UIView
@property(nonatomic, copy) NSString* adUnitID;
@property(nonatomic, weak) UIViewController* rootViewController;
- (void)loadRequest:(GADRequest*)request;
@end

@interface GADMobileAds : NSObject
@property(class, nonatomic, readonly) GADMobileAds* sharedInstance;
- (void)startWithCompletionHandler:(void (^)(NSDictionary<NSString*, NSNumber*>* status))completion;
@end
