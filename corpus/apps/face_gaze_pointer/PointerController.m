#import "PointerController.h"

#import <ARKit/ARKit.h>

#import "GazeConsent.h"

@interface PointerController () <ARSessionDelegate>
@property(nonatomic, strong) ARSCNView* camera;
@property(nonatomic, strong) UIView* pointer;
@end

@implementation PointerController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.camera = [[ARSCNView alloc] initWithFrame:CGRectMake(0, 0, 60, 80)];
  self.camera.session.delegate = self;
  self.pointer = [[UIView alloc] initWithFrame:CGRectMake(0, 0, 20, 20)];
  [self.view addSubview:self.camera];
  [self.view addSubview:self.pointer];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  if (![GazeConsent hasConsent]) {
    [GazeConsent requestConsentFrom:self];
    return;
  }
  // expect: face/capability
  // clean: face/session-without-consent
  [self.camera.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  // clean: face/capture-without-view
  [self.camera.session pause];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  ARFaceAnchor* face = (ARFaceAnchor*)anchors.firstObject;
  if (![face isKindOfClass:ARFaceAnchor.class]) return;
  // clean: face/gaze-aggregated -- the point only moves a view
  simd_float3 look = face.lookAtPoint;
  CGSize size = self.view.bounds.size;
  self.pointer.center = CGPointMake((0.5 + look.x) * size.width, (0.5 - look.y) * size.height);
}

@end
