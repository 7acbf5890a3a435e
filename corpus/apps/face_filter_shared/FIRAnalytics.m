#import "FIRAnalytics.h"

// expect: ads/tracker-sdk
@implementation FIRAnalytics

+ (void)logEventWithName:(NSString*)name parameters:(NSDictionary<NSString*, id>*)parameters {
  NSLog(@"%@ %lu", name, (unsigned long)parameters.count);
}

@end
