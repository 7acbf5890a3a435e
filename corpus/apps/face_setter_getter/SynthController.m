#import "SynthController.h"

#import <ARKit/ARKit.h>

#import "PatchExchange.h"
#import "SynthPatch.h"

@interface SynthController () <ARSessionDelegate>
@property(nonatomic, strong) ARSCNView* camera;
@property(nonatomic, strong) SynthPatch* patch;
@property(nonatomic, strong) PatchExchange* exchange;
@end

@implementation SynthController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.patch = [[SynthPatch alloc] init];
  self.patch.title = @"Wobble";
  self.exchange = [[PatchExchange alloc] init];
  self.camera = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  self.camera.session.delegate = self;
  [self.view addSubview:self.camera];
  UIButton* share = [UIButton buttonWithType:UIButtonTypeSystem];
  [share addTarget:self action:@selector(sharePatch) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:share];
}

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  // expect: face/capability
  // expect: face/session-without-consent
  [self.camera.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.camera.session pause];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  for (ARAnchor* anchor in anchors) {
    if (![anchor isKindOfClass:ARFaceAnchor.class]) continue;
    // source: face/network-upload
    self.patch.modulation = ((ARFaceAnchor*)anchor).blendShapes;
  }
}

- (void)sharePatch {
  self.exchange.current = self.patch;
  [self.exchange share];
}

@end
