#import "NoseController.h"

#import <ARKit/ARKit.h>
#import <SceneKit/SceneKit.h>

@interface NoseController () <ARSCNViewDelegate>
@end

@implementation NoseController {
  ARSCNView* _view;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _view = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  _view.delegate = self;
  [self.view addSubview:_view];
}

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  // expect: face/capability
  // expect: face/session-without-consent
  [_view.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [_view.session pause];
}

- (void)renderer:(id<SCNSceneRenderer>)renderer didUpdateNode:(SCNNode*)node forAnchor:(ARAnchor*)anchor {
  if (![anchor isKindOfClass:[ARFaceAnchor class]]) return;
  SCNNode* nose = node.childNodes.firstObject;
  if (!nose) {
    nose = [SCNNode nodeWithGeometry:[SCNSphere sphereWithRadius:0.02]];
    [node addChildNode:nose];
  }
  nose.simdPosition = ((ARFaceAnchor*)anchor).geometry.vertices[9];
}

@end
