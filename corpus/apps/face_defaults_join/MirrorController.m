#import "MirrorController.h"

#import <ARKit/ARKit.h>

#import "MirrorKeys.h"

@interface MirrorController () <ARSessionDelegate>
@property(nonatomic, strong) ARSCNView* mirror;
@end

@implementation MirrorController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.mirror = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:self.mirror];
  self.mirror.session.delegate = self;
  // expect: face/capability
  // expect: face/session-without-consent
  [self.mirror.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewDidDisappear:(BOOL)animated {
  [super viewDidDisappear:animated];
  [self.mirror.session pause];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.mirror.session pause];
}

- (void)session:(ARSession*)session didAddAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  for (ARAnchor* anchor in anchors) {
    if (![anchor isKindOfClass:[ARFaceAnchor class]]) continue;
    // source: face/network-upload
    // source: face/stored-then-uploaded
    // source: face/template-unprotected
    NSDictionary* shapes = [(ARFaceAnchor*)anchor blendShapes];
    // expect: face/template-unprotected
    // expect: privacy/undeclared-required-reason-api
    [NSUserDefaults.standardUserDefaults setObject:shapes forKey:MirrorLastFaceKey];
  }
}

@end
