#import "WeatherController.h"

#import <AppTrackingTransparency/AppTrackingTransparency.h>
#import <GoogleMobileAds/GoogleMobileAds.h>

@interface WeatherController ()
@property(nonatomic, strong) GADBannerView* banner;
@end

@implementation WeatherController

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  // clean: ads/tracking-declared-without-request
  // expect: ads/attribution-access
  [ATTrackingManager
      requestTrackingAuthorizationWithCompletionHandler:^(ATTrackingManagerAuthorizationStatus status) {
        BOOL allowed = status == ATTrackingManagerAuthorizationStatusAuthorized;
        [GADMobileAds.sharedInstance startWithCompletionHandler:^(NSDictionary* states) {
          if ([states[@"ready"] boolValue]) [self showBannerPersonal:allowed];
        }];
      }];
}

- (void)showBannerPersonal:(BOOL)personal {
  // clean: ads/ad-sdk-outside-app
  self.banner = [[GADBannerView alloc] initWithFrame:CGRectMake(0, 0, 320, 50)];
  self.banner.adUnitID = personal ? @"wetter-personal" : @"wetter-plain";
  self.banner.rootViewController = self;
  [self.view addSubview:self.banner];
  [self.banner loadRequest:[[GADRequest alloc] init]];
}

@end
