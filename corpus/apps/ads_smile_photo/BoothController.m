#import "BoothController.h"

#import "GADBannerView.h"
#import "SelfieController.h"

@implementation BoothController {
  GADBannerView* _banner;
  UIButton* _start;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _start = [UIButton buttonWithType:UIButtonTypeSystem];
  [_start setTitle:@"Smile to shoot" forState:UIControlStateNormal];
  [_start addTarget:self action:@selector(open) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:_start];
  _banner = [[GADBannerView alloc] initWithFrame:CGRectMake(0, 0, 320, 50)];
  _banner.adUnitID = @"ca-app-pub-0/31";
  [self.view addSubview:_banner];
}

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  // clean: face/tracking-beside-ads -- the start page only
  [_banner loadRequest:[GADRequest request]];
}

- (void)open {
  [self presentViewController:[[SelfieController alloc] initWithNibName:nil bundle:nil]
                     animated:YES
                   completion:nil];
}

@end
