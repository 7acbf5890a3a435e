#import "DiaryController.h"

#import "GADMobileAds.h"
#import "NightLog.h"

@interface DiaryController ()
@property(nonatomic, strong) NightLog* log;
@property(nonatomic, strong) UILabel* rate;
@property(nonatomic, strong) GADBannerView* top;
@property(nonatomic, strong) GADBannerView* bottom;
@end

@implementation DiaryController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.log = [[NightLog alloc] init];
  self.rate = [[UILabel alloc] initWithFrame:CGRectMake(20, 120, 280, 30)];
  self.top = [[GADBannerView alloc] initWithFrame:CGRectMake(0, 20, 320, 50)];
  self.bottom = [[GADBannerView alloc] initWithFrame:CGRectMake(0, 430, 320, 50)];
  for (UIView* view in @[ self.rate, self.top, self.bottom ]) [self.view addSubview:view];
  GADRequest* plain = [[GADRequest alloc] init];
  // clean: ads/sensitive-data-targeting -- the same words for everybody
  plain.keywords = @[ @"mattress", @"pillow" ];
  [self.top loadRequest:plain];
  [self.log loadWithCompletion:^{
    [self loaded];
  }];
}

- (void)loaded {
  double rate = self.log.lastHeartRate;
  self.rate.text = [NSString stringWithFormat:@"%.0f beats at night", rate];
  GADRequest* request = [[GADRequest alloc] init];
  // expect: ads/sensitive-data-targeting
  request.keywords = @[ @"sleep", [NSString stringWithFormat:@"pulse%.0f", rate] ];
  [self.bottom loadRequest:request];
}

@end
