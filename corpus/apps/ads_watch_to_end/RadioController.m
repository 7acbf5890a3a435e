#import "RadioController.h"

#import <ARKit/ARKit.h>

#import "Spot.h"

@interface RadioController () <ARSessionDelegate>
@property(nonatomic, strong) ARSCNView* camera;
@property(nonatomic, strong) Spot* spot;
@end

@implementation RadioController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.spot = [[Spot alloc] init];
  self.spot.layer.frame = self.view.bounds;
  [self.view.layer addSublayer:self.spot.layer];
  self.camera = [[ARSCNView alloc] initWithFrame:CGRectMake(0, 0, 60, 80)];
  self.camera.session.delegate = self;
  [self.view addSubview:self.camera];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  // expect: face/capability
  [self.camera.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
  [self.spot begin];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.camera.session pause];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  BOOL watching = NO;
  for (ARAnchor* anchor in anchors) {
    if (![anchor isKindOfClass:ARFaceAnchor.class]) continue;
    ARFaceAnchor* face = (ARFaceAnchor*)anchor;
    // source: ads/attention-gated-playback
    simd_float3 point = face.lookAtPoint;
    // source: ads/attention-gated-playback
    watching = face.isTracked && fabsf(point.x) < 0.2f && fabsf(point.y) < 0.3f;
  }
  [self.spot viewerIsWatching:watching];
}

@end
