#import "BalloonController.h"

#import <ARKit/ARKit.h>
#import <SceneKit/SceneKit.h>

#import "GameNotes.h"

@interface BalloonController () <ARSCNViewDelegate>
@property(nonatomic, strong) ARSCNView* sky;
@property(nonatomic, strong) SCNNode* balloon;
@end

@implementation BalloonController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.sky = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  self.sky.delegate = self;
  self.balloon = [SCNNode node];
  [self.sky.scene.rootNode addChildNode:self.balloon];
  [self.view addSubview:self.sky];
}

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  ARFaceTrackingConfiguration* configuration = [[ARFaceTrackingConfiguration alloc] init];
  configuration.maximumNumberOfTrackedFaces = 1;
  // expect: face/capability
  // expect: face/session-without-consent
  [self.sky.session runWithConfiguration:configuration];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.sky.session pause];
}

- (void)renderer:(id<SCNSceneRenderer>)renderer didUpdateNode:(SCNNode*)node forAnchor:(ARAnchor*)anchor {
  if (![anchor isKindOfClass:ARFaceAnchor.class]) return;
  // source: face/network-upload
  NSDictionary<ARBlendShapeLocation, NSNumber*>* shapes = ((ARFaceAnchor*)anchor).blendShapes;
  float size = 1 + shapes[ARBlendShapeLocationCheekPuff].floatValue;
  self.balloon.scale = (SCNVector3){size, size, size};
  [NSNotificationCenter.defaultCenter
      postNotificationName:BreathNotification
                    object:self
                  userInfo:@{BreathShapesKey : shapes, BreathPlayerKey : @"one"}];
}

@end
