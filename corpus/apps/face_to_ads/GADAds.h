#import <Foundation/Foundation.h>

@interface GADRequest : NSObject
@property(nonatomic, copy) NSArray<NSString*>* keywords;
@property(nonatomic, copy) NSString* contentURL;
@end

@interface GADBannerView : NSObject
@property(nonatomic, copy) NSString* adUnitID;
- (void)loadRequest:(GADRequest*)request;
@end
