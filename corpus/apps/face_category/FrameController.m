#import "FrameController.h"

#import "ARFaceAnchor+Optician.h"
#import "NSMutableURLRequest+Form.h"

@interface FrameController () <ARSCNViewDelegate>
@end

@implementation FrameController {
  ARSCNView* _view;
  BOOL _sent;
}

- (void)loadView {
  _view = [[ARSCNView alloc] initWithFrame:UIScreen.mainScreen.bounds];
  _view.delegate = self;
  self.view = _view;
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
  if (_sent || ![anchor isKindOfClass:ARFaceAnchor.class]) return;
  _sent = YES;
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://lab.augenoptik.example/measure"]];
  [request optic_setText:((ARFaceAnchor*)anchor).frameMeasures];
  // expect: face/network-upload
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end
