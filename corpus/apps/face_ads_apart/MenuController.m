#import "MenuController.h"

#import "GADAds.h"
#import "NoseController.h"

@implementation MenuController {
  id _ad;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  GADRequest* request = [[GADRequest alloc] init];
  // clean: face/to-ads
  request.keywords = @[ @"circus" ];
  // clean: face/tracking-beside-ads -- the menu knows nothing of faces
  [GADInterstitialAd loadWithAdUnitID:@"ca-app-pub-0/2"
                              request:request
                    completionHandler:^(id ad) {
                      self->_ad = ad;
                    }];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  [self presentViewController:[[NoseController alloc] initWithNibName:nil bundle:nil]
                     animated:NO
                   completion:nil];
}

@end
