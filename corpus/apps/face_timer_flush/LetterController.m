#import "LetterController.h"

#import <ARKit/ARKit.h>

#import "LetterLog.h"

@interface LetterController () <ARSCNViewDelegate>
@end

@implementation LetterController {
  ARSCNView* _board;
  UILabel* _letter;
  unichar _current;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _current = 'A';
  _board = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  _board.delegate = self;
  _letter = [[UILabel alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:_board];
  [self.view addSubview:_letter];
}

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  // expect: face/capability
  // expect: face/session-without-consent
  [_board.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [_board.session pause];
}

- (void)renderer:(id<SCNSceneRenderer>)renderer didUpdateNode:(SCNNode*)node forAnchor:(ARAnchor*)anchor {
  if (![anchor isKindOfClass:ARFaceAnchor.class]) return;
  // source: face/network-upload
  float tongue = ((ARFaceAnchor*)anchor).blendShapes[ARBlendShapeLocationTongueOut].floatValue;
  [LetterLog addTongue:tongue];
  if (tongue < 0.5f) return;
  _current = _current == 'Z' ? 'A' : (unichar)(_current + 1);
  NSString* text = [NSString stringWithCharacters:&_current length:1];
  dispatch_async(dispatch_get_main_queue(), ^{
    self->_letter.text = text;
  });
}

@end
