#import "MarketController.h"

#import <AppTrackingTransparency/AppTrackingTransparency.h>

#import "Campaigns.h"

@implementation MarketController

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  Campaigns* campaigns = self.campaigns;
  // expect: ads/attribution-access
  [ATTrackingManager
      requestTrackingAuthorizationWithCompletionHandler:^(ATTrackingManagerAuthorizationStatus status) {
        dispatch_async(dispatch_get_main_queue(), ^{
          [campaigns startAds];
        });
      }];
}

@end
