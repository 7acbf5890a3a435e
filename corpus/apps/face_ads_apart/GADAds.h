#import <Foundation/Foundation.h>

@interface GADRequest : NSObject
@property(nonatomic, copy) NSArray<NSString*>* keywords;
@end

@interface GADInterstitialAd : NSObject
+ (void)loadWithAdUnitID:(NSString*)unit
                 request:(GADRequest*)request
       completionHandler:(void (^)(id ad))handler;
@end
