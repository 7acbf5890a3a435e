#import "IMAAdsManager.h"

// expect: ads/tracker-sdk
// expect: ads/tracking-sdk-undeclared
@implementation IMAAdsManager {
  BOOL _running;
}

- (void)start {
  _running = YES;
}

- (void)pause {
  _running = NO;
}

- (void)resume {
  _running = YES;
}

- (void)skip {
  _running = NO;
  [self.delegate adsManagerDidRequestContentResume:self];
}

@end
