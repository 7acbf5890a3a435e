#import "TimetableController.h"

#import <GoogleMobileAds/GoogleMobileAds.h>

@implementation TimetableController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.title = @"Linie 11 → Hauptbahnhof";
  GADBannerView* banner = [[GADBannerView alloc] initWithFrame:CGRectMake(0, 0, 320, 50)];
  banner.adUnitID = @"plan";
  [self.view addSubview:banner];
  [banner loadRequest:[GADRequest new]];
}

@end
