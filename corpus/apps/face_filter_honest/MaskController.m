#import "MaskController.h"

#import <ARKit/ARKit.h>

#import "AdjustmentLayer.h"

@interface MaskController () <ARSCNViewDelegate>
@property(nonatomic, strong) ARSCNView* scene;
@property(nonatomic, strong) AdjustmentLayer* layer;
@property(nonatomic, copy) NSDictionary<ARBlendShapeLocation, NSString*>* targets;
@end

@implementation MaskController {
  SCNNode* _mask;
  simd_float4x4 _pose;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  self.layer = [[AdjustmentLayer alloc] init];
  self.targets = @{
    ARBlendShapeLocationJawOpen : @"mouth",
    ARBlendShapeLocationEyeBlinkLeft : @"left_eye",
    ARBlendShapeLocationEyeBlinkRight : @"right_eye",
  };
  self.scene = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  self.scene.delegate = self;
  [self.view addSubview:self.scene];
}

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  if (!ARFaceTrackingConfiguration.isSupported) return;
  // expect: face/capability
  ARFaceTrackingConfiguration* configuration = [[ARFaceTrackingConfiguration alloc] init];
  configuration.lightEstimationEnabled = YES;
  [self.scene.session runWithConfiguration:configuration];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.scene.session pause];
}

- (SCNNode*)renderer:(id<SCNSceneRenderer>)renderer nodeForAnchor:(ARAnchor*)anchor {
  _mask = [SCNNode nodeWithGeometry:[ARSCNFaceGeometry faceGeometryWithDevice:renderer.device]];
  [self.layer applyToGeometry:_mask.geometry];
  return _mask;
}

- (void)renderer:(id<SCNSceneRenderer>)renderer didUpdateNode:(SCNNode*)node forAnchor:(ARAnchor*)anchor {
  if (![anchor isKindOfClass:[ARFaceAnchor class]]) return;
  ARFaceAnchor* face = (ARFaceAnchor*)anchor;
  _pose = face.transform;
  [(ARSCNFaceGeometry*)node.geometry updateFromFaceGeometry:face.geometry];
  [self.targets enumerateKeysAndObjectsUsingBlock:^(NSString* location, NSString* target, BOOL* stop) {
    [node.morpher setWeight:face.blendShapes[location].doubleValue forTargetNamed:target];
  }];
}

@end
