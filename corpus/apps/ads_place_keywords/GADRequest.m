#import "GADRequest.h"

// expect: ads/tracker-sdk
// expect: ads/tracking-sdk-undeclared
@implementation GADRequest
@end

@implementation GADInterstitialAd

+ (void)loadWithAdUnitID:(NSString*)unit
                 request:(GADRequest*)request
       completionHandler:(void (^)(GADInterstitialAd* ad, NSError* error))completion {
  completion([[GADInterstitialAd alloc] init], nil);
}

@end
