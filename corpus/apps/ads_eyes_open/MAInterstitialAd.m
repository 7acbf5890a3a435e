#import "MAInterstitialAd.h"

// expect: ads/tracker-sdk
// expect: ads/tracking-sdk-undeclared
@implementation MAInterstitialAd {
  NSString* _identifier;
  NSUInteger _shown;
}

- (instancetype)initWithAdUnitIdentifier:(NSString*)identifier {
  if ((self = [super init])) _identifier = [identifier copy];
  return self;
}

- (void)loadAd {
  _shown = 0;
}

- (void)showAd {
  _shown += 1;
}

@end
