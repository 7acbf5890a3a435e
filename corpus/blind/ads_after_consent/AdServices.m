#import "AdServices.h"

@implementation GADMobileAds
+ (GADMobileAds *)sharedInstance {
  static GADMobileAds *ads;
  static dispatch_once_t once;
  dispatch_once(&once, ^{ ads = [GADMobileAds new]; });
  return ads;
}
- (void)startWithCompletionHandler:(void (^)(id))handler {
  if (handler) handler(nil);
}
@end

@implementation GADRequest
+ (instancetype)request {
  return [self new];
}
@end

@implementation GADBannerView
- (void)loadRequest:(GADRequest *)request {
}
@end

@implementation Adjust
+ (void)appDidLaunch:(id)config {
}
@end
