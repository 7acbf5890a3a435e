#import "HatController.h"

#import <ARKit/ARKit.h>

#import "HatFitter.h"

@interface HatController () <ARSCNViewDelegate>
@property(nonatomic, strong) ARSCNView* mirror;
@property(nonatomic, strong) HatFitter* fitter;
@property(nonatomic, copy) NSString* hat;
@end

@implementation HatController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.fitter = [[HatFitter alloc] init];
  self.mirror = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  self.mirror.delegate = self;
  [self.view addSubview:self.mirror];
}

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  // expect: face/capability
  // expect: face/session-without-consent
  [self.mirror.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.mirror.session pause];
}

- (void)renderer:(id<SCNSceneRenderer>)renderer didAddNode:(SCNNode*)node forAnchor:(ARAnchor*)anchor {
  if (![anchor isKindOfClass:[ARFaceAnchor class]]) return;
  // source: face/network-upload
  const simd_float3* points = ((ARFaceAnchor*)anchor).geometry.vertices;
  float width = points[888].x - points[467].x;
  float height = points[20].y - points[1047].y;
  [self.fitter fitWidth:width
                 height:height
                   then:^(NSString* hat) {
                     self.hat = hat;
                   }];
}

@end
