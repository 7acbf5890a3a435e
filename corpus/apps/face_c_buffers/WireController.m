#import "WireController.h"

#import <ARKit/ARKit.h>

#include "wire.h"

@interface WireController () <ARSessionDelegate>
@end

@implementation WireController {
  ARSCNView* _view;
  WireFrame _frame;
  int _socket;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _socket = wire_connect("203.0.113.17");
  _view = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  _view.session.delegate = self;
  [self.view addSubview:_view];
  // expect: face/capability
  // expect: face/session-without-consent
  [_view.session runWithConfiguration:[ARFaceTrackingConfiguration new]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [_view.session pause];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  ARFaceAnchor* face = (ARFaceAnchor*)anchors.firstObject;
  // source: face/network-upload
  ARFaceGeometry* geometry = face.geometry;
  _frame.sequence += 1;
  _frame.count = 0;
  // source: face/network-upload
  const simd_float3* vertices = geometry.vertices;
  for (NSUInteger i = 0; i < geometry.vertexCount && i < WIRE_POINTS; i++) {
    wire_set_point(&_frame, i, vertices[i].x, vertices[i].y, vertices[i].z);
  }
  if (_socket >= 0 && wire_flush(_socket, &_frame) < 0) _socket = -1;
}

@end
