#import "TrackingGate.h"

#import <AdSupport/AdSupport.h>
#import <AppTrackingTransparency/AppTrackingTransparency.h>

@implementation TrackingGate

+ (TrackingGate *)gate {
  static TrackingGate *gate;
  static dispatch_once_t once;
  dispatch_once(&once, ^{ gate = [TrackingGate new]; });
  return gate;
}

- (void)whenDecided:(void (^)(BOOL))block {
  [ATTrackingManager requestTrackingAuthorizationWithCompletionHandler:^(ATTrackingManagerAuthorizationStatus status) {
    dispatch_async(dispatch_get_main_queue(), ^{
      block(status == ATTrackingManagerAuthorizationStatusAuthorized);
    });
  }];
}

- (NSString *)advertisingIdentifier {
  if (ATTrackingManager.trackingAuthorizationStatus != ATTrackingManagerAuthorizationStatusAuthorized) return nil;
  // clean: ads/idfa-without-request -- only when tracking was allowed
  return ASIdentifierManager.sharedManager.advertisingIdentifier.UUIDString;
}

@end
