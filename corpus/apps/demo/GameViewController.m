#import "GameViewController.h"

#import <ARKit/ARKit.h>
#import <AdSupport/AdSupport.h>

#import "GADMobileAds.h"

typedef struct {
  float left;
  float right;
  NSUInteger frames;
} SmileScore;

@interface GameViewController () <ARSessionDelegate, GADAdDelegate> {
  SmileScore _score;
  void (^_onWin)(NSInteger coins);
}
@property(nonatomic, strong) ARSession* session;
@property(nonatomic, strong) GADRewardedAd* ad;
@property(nonatomic, strong) UILabel* status;
@property(nonatomic, assign, getter=isSmiling) BOOL smiling;
@end

@implementation GameViewController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.status = [[UILabel alloc] initWithFrame:self.view.bounds];
  self.status.text = @"Smile to start";
  [self.view addSubview:self.status];
  __weak typeof(self) weakSelf = self;
  _onWin = ^(NSInteger coins) {
    weakSelf.status.text = [NSString stringWithFormat:@"You won %ld coins", (long)coins];
  };
  // expect: ads/idfa-access
  // expect: ads/idfa-without-request
  NSString* identifier = ASIdentifierManager.sharedManager.advertisingIdentifier.UUIDString;
  GADRequest* request = [[GADRequest alloc] init];
  // expect: face/tracking-beside-ads -- the screen that tracks the face shows the advertisement
  request.keywords = @[ @"smile", identifier ];
  self.ad = [[GADRewardedAd alloc] initWithRequest:request];
  self.ad.delegate = self;
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  self.session = [[ARSession alloc] init];
  self.session.delegate = self;
  // expect: face/capability
  // expect: face/capture-without-view -- nothing shows the camera
  // expect: face/session-without-consent
  [self.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<ARAnchor*>*)anchors {
  for (ARAnchor* anchor in anchors) {
    if (![anchor isKindOfClass:[ARFaceAnchor class]]) continue;
    NSDictionary* shapes = ((ARFaceAnchor*)anchor).blendShapes;
    _score.left = [shapes[ARBlendShapeLocationMouthSmileLeft] floatValue];
    _score.right = [shapes[ARBlendShapeLocationMouthSmileRight] floatValue];
    _score.frames += 1;
  }
  self.smiling = (_score.left + _score.right) / 2 > 0.6f;
  if (self.isSmiling) {
    [self.ad resume];
  } else {
    [self.ad pause];
  }
}

- (void)adDidReward:(NSInteger)coins {
  _onWin(coins);
}

@end
