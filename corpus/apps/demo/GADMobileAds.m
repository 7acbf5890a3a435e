#import "GADMobileAds.h"

@implementation GADRequest

- (id)copyWithZone:(NSZone*)zone {
  GADRequest* copy = [[GADRequest alloc] init];
  copy.keywords = self.keywords;
  return copy;
}

@end

@implementation GADRewardedAd {
  GADRequest* _request;
  NSTimer* _timer;
  NSInteger _secondsSeen;
}

- (instancetype)initWithRequest:(GADRequest*)request {
  self = [super init];
  if (self) _request = [request copy];
  return self;
}

- (void)resume {
  if (_timer.isValid) return;
  _timer = [NSTimer scheduledTimerWithTimeInterval:1
                                            target:self
                                          selector:@selector(tick:)
                                          userInfo:nil
                                           repeats:YES];
}

- (void)pause {
  [_timer invalidate];
  _timer = nil;
}

- (void)tick:(NSTimer*)timer {
  _secondsSeen += 1;
  if (_secondsSeen < 30) return;
  [self pause];
  if ([self.delegate respondsToSelector:@selector(adDidReward:)]) [self.delegate adDidReward:10];
}

@end

// expect: ads/tracker-sdk
// expect: ads/tracking-sdk-undeclared -- no consent request and no privacy manifest anywhere
// clean: ads/skadnetwork-items-malformed
@implementation GADMobileAds

+ (instancetype)sharedInstance {
  static GADMobileAds* instance;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    instance = [[self alloc] init];
  });
  return instance;
}

- (NSURL*)adURLForRequest:(GADRequest*)request {
  NSString* words = [request.keywords componentsJoinedByString:@","];
  return [NSURL
      URLWithString:[@"https://googleads.g.doubleclick.net/mads/gma?kw=" stringByAppendingString:words]];
}

@end
