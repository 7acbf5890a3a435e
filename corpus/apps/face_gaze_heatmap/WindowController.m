#import "WindowController.h"

#import <ARKit/ARKit.h>

#import "GazeMap.h"

@interface WindowController () <ARSCNViewDelegate>
@end

@implementation WindowController {
  ARSCNView* _view;
  GazeMap* _map;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _map = [[GazeMap alloc] init];
  _view = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  _view.delegate = self;
  [self.view addSubview:_view];
  [NSTimer scheduledTimerWithTimeInterval:20
                                  repeats:YES
                                    block:^(NSTimer* timer) {
                                      [self->_map send];
                                    }];
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
  if (![anchor isKindOfClass:ARFaceAnchor.class]) return;
  // source: face/gaze-aggregated
  // source: face/network-upload
  simd_float3 point = ((ARFaceAnchor*)anchor).lookAtPoint;
  [_map addX:point.x y:point.y];
}

@end
