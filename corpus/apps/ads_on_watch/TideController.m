#import "TideController.h"

#import <AppTrackingTransparency/AppTrackingTransparency.h>

// clean: ads/tracker-sdk -- the phone shows no ads
@implementation TideController

- (void)viewDidLoad {
  [super viewDidLoad];
  UILabel* tide = [[UILabel alloc] initWithFrame:self.view.bounds];
  tide.text = @"Niedrigwasser 14:20";
  [self.view addSubview:tide];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  // The answer is meant for the ads on the watch.
  // expect: ads/attribution-access
  [ATTrackingManager
      requestTrackingAuthorizationWithCompletionHandler:^(ATTrackingManagerAuthorizationStatus status) {
        NSLog(@"tracking %lu", (unsigned long)status);
      }];
}

@end
