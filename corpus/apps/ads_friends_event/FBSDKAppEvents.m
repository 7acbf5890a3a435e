#import "FBSDKAppEvents.h"

static NSUInteger gLogged;

// expect: ads/tracker-sdk
// expect: ads/tracking-sdk-undeclared
@implementation FBSDKAppEvents

+ (void)logEvent:(NSString*)name parameters:(NSDictionary<NSString*, id>*)parameters {
  gLogged += parameters.count;
}

@end
