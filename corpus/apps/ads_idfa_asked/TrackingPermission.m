#import "TrackingPermission.h"

#import <AdSupport/AdSupport.h>
#import <AppTrackingTransparency/AppTrackingTransparency.h>

@implementation TrackingPermission

- (void)askWithCompletion:(void (^)(NSString* identifier))completion {
  // clean: ads/tracking-permission-incentive -- an identifier or none, nothing for the player
  // expect: ads/attribution-access
  [ATTrackingManager
      requestTrackingAuthorizationWithCompletionHandler:^(ATTrackingManagerAuthorizationStatus status) {
        if (status != ATTrackingManagerAuthorizationStatusAuthorized) {
          completion(nil);
          return;
        }
        // expect: ads/idfa-access
        // clean: ads/idfa-without-request -- the player was asked
        completion(ASIdentifierManager.sharedManager.advertisingIdentifier.UUIDString);
      }];
}

@end
