#import "GADMobileAds.h"

// expect: ads/tracker-sdk
// expect: ads/tracking-sdk-undeclared
@implementation GADRequest
@end

@implementation GADBannerView {
  GADRequest* _last;
}

- (void)loadRequest:(GADRequest*)request {
  _last = request;
}

@end
