#import "BusController.h"

#import "GADRequest.h"
#import "Whereabouts.h"

@interface BusController ()
@property(nonatomic, strong) Whereabouts* whereabouts;
@property(nonatomic, strong) GADInterstitialAd* ad;
@end

@implementation BusController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.whereabouts = [[Whereabouts alloc] init];
  [self.whereabouts start];
  [self load:[self plainRequest]];
}

- (GADRequest*)plainRequest {
  GADRequest* request = [[GADRequest alloc] init];
  // clean: ads/personal-data-to-ads -- the language of the phone's settings
  request.keywords = @[ @"bus", [NSLocale.currentLocale objectForKey:NSLocaleLanguageCode] ?: @"de" ];
  return request;
}

- (GADRequest*)localRequest {
  GADRequest* request = [[GADRequest alloc] init];
  NSString* town = self.whereabouts.town;
  if (town) {
    // expect: ads/personal-data-to-ads
    request.keywords = @[ @"bus", town ];
  }
  return request;
}

- (void)load:(GADRequest*)request {
  [GADInterstitialAd loadWithAdUnitID:@"ca-app-pub-0/77"
                              request:request
                    completionHandler:^(GADInterstitialAd* ad, NSError* error) {
                      self.ad = ad;
                    }];
}

- (void)arrived {
  [self load:[self localRequest]];
}

@end
