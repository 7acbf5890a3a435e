#import <Foundation/Foundation.h>

@interface GADRequest : NSObject
@property(nonatomic, copy) NSArray<NSString*>* keywords;
@property(nonatomic, copy) NSString* contentURL;
@end

@interface GADInterstitialAd : NSObject
+ (void)loadWithAdUnitID:(NSString*)unit
                 request:(GADRequest*)request
       completionHandler:(void (^)(GADInterstitialAd* ad, NSError* error))completion;
@end
