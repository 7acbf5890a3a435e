#import "DragonController.h"

#import <ARKit/ARKit.h>
#import <SceneKit/SceneKit.h>

#import "SkinStore.h"

@interface DragonController () <ARSCNViewDelegate>
@property(nonatomic, strong) ARSCNView* stage;
@property(nonatomic, strong) SCNNode* head;
@end

@implementation DragonController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.stage = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  self.stage.delegate = self;
  self.stage.scene = [SCNScene sceneNamed:@"dragon.scn"];
  self.head = [self.stage.scene.rootNode childNodeWithName:@"head" recursively:YES];
  [self.view addSubview:self.stage];
  [SkinStore loadSkinNamed:@"emerald"
                completion:^(NSData* skin) {
                  self.head.geometry.firstMaterial.diffuse.contents = [UIImage imageWithData:skin];
                }];
}

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  // expect: face/capability
  // expect: face/session-without-consent
  [self.stage.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.stage.session pause];
}

- (void)renderer:(id<SCNSceneRenderer>)renderer didUpdateNode:(SCNNode*)node forAnchor:(ARAnchor*)anchor {
  if (![anchor isKindOfClass:[ARFaceAnchor class]]) return;
  NSDictionary<ARBlendShapeLocation, NSNumber*>* shapes = ((ARFaceAnchor*)anchor).blendShapes;
  // clean: face/network-upload -- the weights end in the renderer
  // clean: face/emotion-inference
  for (ARBlendShapeLocation name in shapes) {
    [self.head.morpher setWeight:shapes[name].doubleValue forTargetNamed:name];
  }
  float open = shapes[ARBlendShapeLocationJawOpen].floatValue;
  self.head.opacity = open > 0.9f ? 0.8 : 1;
}

@end
