#import "Amplitude.h"

@implementation Amplitude
+ (Amplitude *)instance {
  static Amplitude *one;
  static dispatch_once_t once;
  dispatch_once(&once, ^{ one = [Amplitude new]; });
  return one;
}
- (void)initializeApiKey:(NSString *)key {
}
- (void)logEvent:(NSString *)name withEventProperties:(NSDictionary *)properties {
}
@end
