#import "GoogleMobileAds.h"

#import <AdSupport/AdSupport.h>

@implementation GADRequest
@end

@implementation GADBannerView {
  NSURLSessionDataTask* _task;
}

- (void)loadRequest:(GADRequest*)request {
  NSString* query = [NSString stringWithFormat:@"iu=%@&ppid=%@", self.adUnitID, request.publisherProvidedID];
  NSString* text = [@"https://googleads.g.doubleclick.net/mads/gma?" stringByAppendingString:query];
  _task = [NSURLSession.sharedSession dataTaskWithURL:[NSURL URLWithString:text]];
  [_task resume];
}

@end

// expect: ads/tracker-sdk
@implementation GADMobileAds

+ (GADMobileAds*)sharedInstance {
  static GADMobileAds* instance;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    instance = [[GADMobileAds alloc] init];
  });
  return instance;
}

- (void)startWithCompletionHandler:(void (^)(NSDictionary<NSString*, NSNumber*>*))completion {
  // expect: ads/idfa-access
  BOOL known = [ASIdentifierManager.sharedManager.advertisingIdentifier.UUIDString hasPrefix:@"0000"] == NO;
  completion(@{@"ready" : @YES, @"identified" : @(known)});
}

@end
