#import "ClockController.h"

#import <ARKit/ARKit.h>

#import "Channel.h"

@interface ClockController () <ARSessionDelegate>
@end

@implementation ClockController {
  ARSCNView* _view;
  WebChannel* _settings;
  BirdChannel* _bird;
  id<Channel> _face;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _settings = [[WebChannel alloc] init];
  _bird = [[BirdChannel alloc] init];
  _face = _bird;
  _view = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  _view.session.delegate = self;
  [self.view addSubview:_view];
  [_settings take:@{@"chime" : @"hour"}];
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
    if ([anchor isKindOfClass:ARFaceAnchor.class]) [_face take:((ARFaceAnchor*)anchor).blendShapes];
  }
}

@end
