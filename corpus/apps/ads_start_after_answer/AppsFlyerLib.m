#import "AppsFlyerLib.h"

// expect: ads/tracker-sdk
@implementation AppsFlyerLib {
  NSTimeInterval _wait;
  BOOL _started;
}

+ (AppsFlyerLib*)shared {
  static AppsFlyerLib* shared;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    shared = [[AppsFlyerLib alloc] init];
  });
  return shared;
}

- (void)waitForATTUserAuthorizationWithTimeoutInterval:(NSTimeInterval)seconds {
  _wait = seconds;
}

- (void)start {
  _started = _wait == 0;
}

@end
