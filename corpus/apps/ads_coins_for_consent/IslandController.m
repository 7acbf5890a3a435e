#import "IslandController.h"

#import <AppTrackingTransparency/AppTrackingTransparency.h>

#import "Purse.h"

@interface IslandController ()
@property(nonatomic, strong) Purse* purse;
@property(nonatomic, strong) UILabel* status;
@end

@implementation IslandController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.purse = [[Purse alloc] init];
  // clean: ads/tracking-permission-incentive -- a welcome for everybody
  [self.purse addCoins:10];
  self.status = [[UILabel alloc] initWithFrame:CGRectMake(20, 60, 280, 40)];
  self.status.text = @"200 coins wait for you: allow tracking!";
  [self.view addSubview:self.status];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  __weak IslandController* weakSelf = self;
  // expect: ads/attribution-access
  // source: ads/tracking-permission-incentive
  [ATTrackingManager
      // source: ads/tracking-permission-incentive
      requestTrackingAuthorizationWithCompletionHandler:^(ATTrackingManagerAuthorizationStatus status) {
        dispatch_async(dispatch_get_main_queue(), ^{
          // source: ads/tracking-permission-incentive
          [weakSelf answered:status];
        });
      }];
}

// source: ads/tracking-permission-incentive
- (void)answered:(ATTrackingManagerAuthorizationStatus)status {
  // source: ads/tracking-permission-incentive
  if (status == ATTrackingManagerAuthorizationStatusAuthorized) {
    // expect: ads/tracking-permission-incentive
    [self.purse addCoins:200];
    // expect: ads/tracking-permission-incentive
    [self.purse unlockLevel:2];
    self.status.text = @"Thank you!";
  } else {
    self.status.text = @"Level 2 opens when you allow tracking.";
  }
}

- (void)finishedLevel {
  // clean: ads/tracking-permission-incentive -- earned by playing
  [self.purse addCoins:5];
}

@end
