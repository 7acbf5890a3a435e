#import "GADAds.h"

// expect: ads/tracker-sdk
// expect: ads/tracking-sdk-undeclared
@implementation GADRequest
@end

@implementation GADBannerView {
  NSUInteger _loads;
}

- (void)loadRequest:(GADRequest*)request {
  _loads += request.keywords.count > 0 ? 1 : 0;
}

@end
