#import "Mixpanel.h"

// expect: ads/tracker-sdk
@implementation Mixpanel {
  NSString* _who;
  NSUInteger _events;
}

+ (Mixpanel*)sharedInstance {
  static Mixpanel* instance;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    instance = [[Mixpanel alloc] init];
  });
  return instance;
}

- (void)identify:(NSString*)distinctId {
  _who = [distinctId copy];
}

- (void)track:(NSString*)event properties:(NSDictionary*)properties {
  _events += 1;
}

@end
