#import "GADBannerView.h"

// expect: ads/tracker-sdk
// expect: ads/tracking-sdk-undeclared
@implementation GADRequest

+ (instancetype)request {
  return [[self alloc] init];
}

@end

@implementation GADBannerView {
  NSUInteger _loads;
}

- (void)loadRequest:(GADRequest*)request {
  _loads += 1;
}

@end
