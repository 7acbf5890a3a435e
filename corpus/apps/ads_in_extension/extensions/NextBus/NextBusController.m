#import <GoogleMobileAds/GoogleMobileAds.h>
#import <UIKit/UIKit.h>

/// The next bus, and an ad below it.
@interface NextBusController : UIViewController <NSExtensionRequestHandling>
@property(nonatomic, strong) GADBannerView* banner;
@end

@implementation NextBusController

- (void)beginRequestWithExtensionContext:(NSExtensionContext*)context {
  [context completeRequestReturningItems:nil completionHandler:nil];
}

- (void)viewDidLoad {
  [super viewDidLoad];
  UILabel* bus = [[UILabel alloc] initWithFrame:CGRectMake(0, 0, 320, 40)];
  bus.text = @"11 in 4 min";
  [self.view addSubview:bus];
  // expect: ads/ad-sdk-outside-app
  self.banner = [[GADBannerView alloc] initWithFrame:CGRectMake(0, 40, 320, 50)];
  [self.banner loadRequest:[[GADRequest alloc] init]];
  [self.view addSubview:self.banner];
}

@end
