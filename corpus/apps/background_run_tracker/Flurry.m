#import "Flurry.h"

// expect: ads/tracker-sdk
@implementation Flurry

+ (void)logEvent:(NSString*)event withParameters:(NSDictionary*)parameters {
  NSLog(@"%@ %lu", event, (unsigned long)parameters.count);
}

@end
