#import "Mixpanel.h"

// expect: ads/tracker-sdk
@implementation Mixpanel {
  NSMutableArray<NSDictionary*>* _events;
}

+ (Mixpanel*)sharedInstance {
  static Mixpanel* instance;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    instance = [[Mixpanel alloc] init];
    instance->_events = [NSMutableArray array];
  });
  return instance;
}

- (void)track:(NSString*)event properties:(NSDictionary*)properties {
  @synchronized(_events) {
    [_events addObject:@{@"event" : event, @"count" : @(properties.count)}];
  }
}

- (void)flush {
  @synchronized(_events) {
    [_events removeAllObjects];
  }
}

@end
