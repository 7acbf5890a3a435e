#import "MeasureController.h"

#import <ARKit/ARKit.h>
#import <SceneKit/SceneKit.h>

#import "MaskOrder.h"
#import "MeshPacker.h"

@interface MeasureController () <ARSCNViewDelegate>
@property(nonatomic, strong) ARSCNView* sceneView;
@property(nonatomic, strong) MeshPacker* packer;
@property(nonatomic, assign) NSUInteger frames;
@end

@implementation MeasureController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.packer = [[MeshPacker alloc] init];
  self.sceneView = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  self.sceneView.delegate = self;
  [self.view addSubview:self.sceneView];
}

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  ARFaceTrackingConfiguration* configuration = [[ARFaceTrackingConfiguration alloc] init];
  // expect: face/capability
  // expect: face/session-without-consent
  [self.sceneView.session runWithConfiguration:configuration];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  // clean: face/capture-without-view
  [self.sceneView.session pause];
}

- (SCNNode*)renderer:(id<SCNSceneRenderer>)renderer nodeForAnchor:(ARAnchor*)anchor {
  ARSCNFaceGeometry* mask = [ARSCNFaceGeometry faceGeometryWithDevice:self.sceneView.device];
  return [SCNNode nodeWithGeometry:mask];
}

- (void)renderer:(id<SCNSceneRenderer>)renderer didUpdateNode:(SCNNode*)node forAnchor:(ARAnchor*)anchor {
  if (![anchor isKindOfClass:[ARFaceAnchor class]]) return;
  // source: face/network-upload
  ARFaceGeometry* geometry = ((ARFaceAnchor*)anchor).geometry;
  [(ARSCNFaceGeometry*)node.geometry updateFromFaceGeometry:geometry];
  self.frames += 1;
  if (self.frames % 90 != 0) return;
  // source: face/network-upload
  NSData* mesh = [self.packer packVertices:geometry.vertices count:geometry.vertexCount];
  [MaskOrder placeWithMesh:mesh];
}

@end
