#import "Amplitude.h"

// expect: ads/tracker-sdk
@implementation Amplitude {
  NSMutableDictionary<NSString*, NSNumber*>* _counts;
}

+ (Amplitude*)instance {
  static Amplitude* instance;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    instance = [[Amplitude alloc] init];
    instance->_counts = [NSMutableDictionary dictionary];
  });
  return instance;
}

- (void)logEvent:(NSString*)event withEventProperties:(NSDictionary*)properties {
  _counts[event] = @(_counts[event].integerValue + (NSInteger)properties.count);
}

@end
