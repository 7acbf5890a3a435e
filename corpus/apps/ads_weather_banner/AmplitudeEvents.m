#import "AmplitudeEvents.h"

// expect: ads/tracker-sdk
@implementation Amplitude {
  NSMutableArray<NSString*>* _names;
}

+ (Amplitude*)instance {
  static Amplitude* instance;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    instance = [[Amplitude alloc] init];
    instance->_names = [NSMutableArray array];
  });
  return instance;
}

- (void)logEvent:(NSString*)name withEventProperties:(NSDictionary*)properties {
  [_names addObject:name];
}

@end
