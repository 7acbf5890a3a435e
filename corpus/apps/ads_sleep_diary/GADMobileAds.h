#import <UIKit/UIKit.h>

@interface GADRequest : NSObject
@property(nonatomic, copy) NSArray<NSString*>* keywords;
@end

@interface GADBannerView : UIView
@property(nonatomic, copy) NSString* adUnitID;
- (void)loadRequest:(GADRequest*)request;
@end
