#import "StringsController.h"

#import <ARKit/ARKit.h>

typedef struct {
  float jaw;
  int act;
} Performance;

@interface StringsController () <ARSessionDelegate>
@end

@implementation StringsController {
  ARSCNView* _view;
  Performance _performance;
  UIView* _mouth;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _view = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  _view.session.delegate = self;
  _mouth = [[UIView alloc] initWithFrame:CGRectMake(100, 100, 40, 10)];
  [self.view addSubview:_view];
  [self.view addSubview:_mouth];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  // expect: face/capability
  // expect: face/session-without-consent
  [_view.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
  _performance.act += 1;
  [self announceAct];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [_view.session pause];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  ARFaceAnchor* face = (ARFaceAnchor*)anchors.firstObject;
  if (![face isKindOfClass:ARFaceAnchor.class]) return;
  _performance.jaw = face.blendShapes[ARBlendShapeLocationJawOpen].floatValue;
  float height = 10 + 60 * _performance.jaw;
  dispatch_async(dispatch_get_main_queue(), ^{
    self->_mouth.bounds = CGRectMake(0, 0, 40, height);
  });
}

- (void)announceAct {
  NSString* address =
      [NSString stringWithFormat:@"https://play.marionettentheater.example/act/%d", _performance.act];
  // clean: face/network-upload -- the act is another field than the jaw
  [[NSURLSession.sharedSession dataTaskWithURL:[NSURL URLWithString:address]] resume];
}

@end
