#import "CarnivalController.h"

#import <ARKit/ARKit.h>
#import <SceneKit/SceneKit.h>
#import <WebKit/WebKit.h>

#import "MaskShelf.h"

@interface CarnivalController () <ARSCNViewDelegate>
@property(nonatomic, strong) ARSCNView* mirror;
@property(nonatomic, strong) MaskShelf* shelf;
@property(nonatomic, strong) WKWebView* help;
@property(nonatomic, assign) BOOL biometricConsent;
@end

@implementation CarnivalController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.shelf = [[MaskShelf alloc] init];
  self.help = [[WKWebView alloc] initWithFrame:self.view.bounds
                                 configuration:[[WKWebViewConfiguration alloc] init]];
  self.mirror = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  self.mirror.delegate = self;
  [self.view addSubview:self.help];
  [self.view addSubview:self.mirror];
  UISwitch* agree = [[UISwitch alloc] initWithFrame:CGRectMake(0, 0, 60, 30)];
  [agree addTarget:self action:@selector(agree:) forControlEvents:UIControlEventValueChanged];
  [self.view addSubview:agree];
}

- (void)agree:(UISwitch*)sender {
  self.biometricConsent = sender.on;
  [self start];
}

- (void)start {
  if (!self.biometricConsent) return;
  // expect: face/capability
  // clean: face/session-without-consent
  [self.mirror.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
  self.shelf.chosen = @"harlequin";
  [self.shelf saveChoice];
  [self.shelf offerChoice];
  [self.shelf showChoiceOn:self.help];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.mirror.session pause];
}

- (void)renderer:(id<SCNSceneRenderer>)renderer didUpdateNode:(SCNNode*)node forAnchor:(ARAnchor*)anchor {
  if (![anchor isKindOfClass:ARFaceAnchor.class]) return;
  ARFaceAnchor* face = (ARFaceAnchor*)anchor;
  // clean: face/emotion-inference -- smile and brows move the mask, and nothing else
  float smile = face.blendShapes[ARBlendShapeLocationMouthSmileLeft].floatValue;
  float brow = face.blendShapes[ARBlendShapeLocationBrowDownLeft].floatValue;
  [node.morpher setWeight:smile forTargetNamed:@"smile"];
  [node.morpher setWeight:brow > 0.5f ? 1 : 0 forTargetNamed:@"brow"];
}

@end
