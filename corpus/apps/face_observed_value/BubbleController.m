#import "BubbleController.h"

#import <ARKit/ARKit.h>

#import "FaceState.h"
#import "StateMirror.h"

@interface BubbleController () <ARSessionDelegate>
@end

@implementation BubbleController {
  ARSCNView* _view;
  FaceState* _state;
  StateMirror* _mirror;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _state = [[FaceState alloc] init];
  _mirror = [[StateMirror alloc] initWithState:_state];
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
  for (ARAnchor* anchor in anchors) {
    if (![anchor isKindOfClass:ARFaceAnchor.class]) continue;
    // source: face/network-upload
    _state.weights = ((ARFaceAnchor*)anchor).blendShapes;
    _state.bubbles += 1;
  }
}

@end
