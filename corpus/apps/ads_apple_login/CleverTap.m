#import "CleverTap.h"

// expect: ads/tracker-sdk
@implementation CleverTap {
  NSDictionary* _profile;
  NSUInteger _events;
}

+ (CleverTap*)sharedInstance {
  static CleverTap* instance;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    instance = [[CleverTap alloc] init];
  });
  return instance;
}

- (void)onUserLogin:(NSDictionary*)profile {
  _profile = [profile copy];
}

- (void)recordEvent:(NSString*)event withProps:(NSDictionary*)properties {
  _events += 1;
}

@end
