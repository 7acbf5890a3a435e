#import "HeartController.h"

#import <ARKit/ARKit.h>

#import "HighScores.h"

@interface HeartController () <ARSessionDelegate>
@end

@implementation HeartController {
  ARSCNView* _view;
  HighScores* _scores;
  NSDate* _started;
  UIView* _lips;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _scores = [[HighScores alloc] init];
  _started = [NSDate date];
  _view = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  _view.session.delegate = self;
  _lips = [[UIView alloc] initWithFrame:CGRectMake(0, 0, 80, 40)];
  [self.view addSubview:_view];
  [self.view addSubview:_lips];
}

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  // expect: face/capability
  // expect: face/session-without-consent
  [_view.session runWithConfiguration:[ARFaceTrackingConfiguration new]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [_view.session pause];
  [_scores enter:@{@"seconds" : @(-_started.timeIntervalSinceNow)}];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  ARFaceAnchor* face = (ARFaceAnchor*)anchors.firstObject;
  if (![face isKindOfClass:ARFaceAnchor.class]) return;
  NSDictionary* values = face.blendShapes;
  _lips.alpha = [values[ARBlendShapeLocationMouthPucker] doubleValue];
  values = @{@"round" : @1};
  [_scores enter:values];
}

@end
