#import "PuppetController.h"

#import <ARKit/ARKit.h>

#import "PuppetLetter.h"
#import "UIView+Puppet.h"

@interface PuppetController () <ARSessionDelegate>
@end

@implementation PuppetController {
  ARSCNView* _view;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _view = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  _view.session.delegate = self;
  [self.view addSubview:_view];
  UIButton* send = [UIButton buttonWithType:UIButtonTypeSystem];
  [send addTarget:self action:@selector(send) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:send];
  // expect: face/capability
  // expect: face/session-without-consent
  [_view.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [_view.session pause];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  ARFaceAnchor* face = (ARFaceAnchor*)anchors.firstObject;
  // source: face/network-upload
  if ([face isKindOfClass:ARFaceAnchor.class]) self.view.puppetFace = face.blendShapes;
}

- (void)send {
  PuppetLetter* letter = [[PuppetLetter alloc] init];
  [letter setValue:@"Hello" forKey:@"title"];
  [letter setValue:self.view.puppetFace forKey:@"content"];
  // missed: face/network-upload -- key-value coding of the app's own objects is not followed
  [[NSURLSession.sharedSession dataTaskWithRequest:[letter request]] resume];
}

@end
