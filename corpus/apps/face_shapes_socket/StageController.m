#import "StageController.h"

#import <ARKit/ARKit.h>

#import "StageLink.h"

@interface StageController () <ARSessionDelegate, StageLinkDelegate>
@end

@implementation StageController {
  ARSCNView* _view;
  StageLink* _link;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _view = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  _view.session.delegate = self;
  [self.view addSubview:_view];
  _link = [[StageLink alloc] initWithStage:@"wss://stage.puppenspieler.example/kasper"];
  _link.delegate = self;
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  [_link open];
  // expect: face/capability
  // expect: face/session-without-consent
  [_view.session runWithConfiguration:[ARFaceTrackingConfiguration new]
                              options:ARSessionRunOptionResetTracking];
}

- (void)viewWillDisappear:(BOOL)animated {
  [_view.session pause];
  [_link close];
  [super viewWillDisappear:animated];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  for (ARAnchor* anchor in anchors) {
    ARFaceAnchor* face = [anchor isKindOfClass:ARFaceAnchor.class] ? (ARFaceAnchor*)anchor : nil;
    if (!face) continue;
    NSMutableDictionary* pose = [NSMutableDictionary dictionary];
    // source: face/network-upload
    [face.blendShapes enumerateKeysAndObjectsUsingBlock:^(NSString* name, NSNumber* weight, BOOL* stop) {
      if (weight.floatValue > 0.01f) pose[name] = weight;
    }];
    [_link sendPose:pose];
  }
}

- (void)stageLink:(StageLink*)link didReceiveCue:(NSString*)cue {
  self.title = cue;
}

@end
