#import "RecipeController.h"

#import "AdServices.h"
#import "TrackingGate.h"

@implementation RecipeController {
  GADBannerView *_banner;
  UILabel *_note;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _note = [[UILabel alloc] initWithFrame:CGRectMake(0, 60, 320, 20)];
  [self.view addSubview:_note];
}

- (void)showBannerPersonalised:(BOOL)personalised {
  // clean: ads/tracking-permission-incentive -- the same recipes either way
  _note.text = personalised ? @"Ads may be about you" : @"Ads are not about you";
  _banner = [[GADBannerView alloc] initWithFrame:CGRectMake(0, 0, 320, 50)];
  _banner.adUnitID = personalised ? @"ca-app-pub-1/2" : @"ca-app-pub-1/3";
  [self.view addSubview:_banner];
  [_banner loadRequest:[GADRequest request]];
}

@end
