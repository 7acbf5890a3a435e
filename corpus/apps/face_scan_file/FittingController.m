#import "FittingController.h"

#import <ARKit/ARKit.h>

#import "ScanFile.h"

@interface FittingController () <ARSessionDelegate>
@end

@implementation FittingController {
  ARSCNView* _view;
  BOOL _kept;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _view = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  _view.session.delegate = self;
  [self.view addSubview:_view];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  // expect: face/capability
  // expect: face/session-without-consent
  [_view.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [_view.session pause];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  ARFaceAnchor* face = (ARFaceAnchor*)anchors.firstObject;
  if (_kept || ![face isKindOfClass:ARFaceAnchor.class]) return;
  // source: face/stored-then-uploaded
  // source: face/network-upload
  // source: face/template-unprotected
  ARFaceGeometry* geometry = face.geometry;
  // source: face/stored-then-uploaded
  // source: face/network-upload
  // source: face/template-unprotected
  NSData* points = [NSData dataWithBytes:geometry.vertices length:geometry.vertexCount * sizeof(simd_float3)];
  // expect: face/template-unprotected
  _kept = [points writeToFile:ScanFilePath() atomically:YES];
}

@end
