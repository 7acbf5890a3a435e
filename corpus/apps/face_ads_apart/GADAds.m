#import "GADAds.h"

// expect: ads/tracker-sdk
// expect: ads/tracking-sdk-undeclared
@implementation GADRequest
@end

@implementation GADInterstitialAd

+ (void)loadWithAdUnitID:(NSString*)unit
                 request:(GADRequest*)request
       completionHandler:(void (^)(id ad))handler {
  handler([[self alloc] init]);
}

@end
