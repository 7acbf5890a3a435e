#import "PuppetStage.h"

#import "ScoreBoard.h"

static NSString *const kConsentKey = @"faceTrackingConsent";

@implementation PuppetStage {
    SCNNode *_head;
    NSInteger _combo;
    BOOL _mouthWasOpen;
}

- (void)viewDidLoad {
    [super viewDidLoad];
    self.sceneView = [[ARSCNView alloc] initWithFrame:self.view.bounds];
    self.sceneView.delegate = self;
    self.sceneView.scene = [SCNScene sceneNamed:@"puppet.scn"];
    _head = [self.sceneView.scene.rootNode childNodeWithName:@"head" recursively:YES];
    [self.view addSubview:self.sceneView];
}

- (void)viewDidAppear:(BOOL)animated {
    [super viewDidAppear:animated];
    if ([NSUserDefaults.standardUserDefaults boolForKey:kConsentKey]) {
        [self beginTracking];
        return;
    }
    UIAlertController *question = [UIAlertController alertControllerWithTitle:@"Your face moves the puppet"
                                                                      message:@"Your expressions are used on this phone only, while the stage is open."
                                                               preferredStyle:UIAlertControllerStyleAlert];
    [question addAction:[UIAlertAction actionWithTitle:@"I agree" style:UIAlertActionStyleDefault handler:^(UIAlertAction *action) {
        [NSUserDefaults.standardUserDefaults setBool:YES forKey:kConsentKey];
        [self beginTracking];
    }]];
    [question addAction:[UIAlertAction actionWithTitle:@"Not now" style:UIAlertActionStyleCancel handler:nil]];
    [self presentViewController:question animated:YES completion:nil];
}

- (void)beginTracking {
    // clean: face/session-without-consent -- asked before, and remembered
    // clean: face/capture-without-view
    [self.sceneView.session runWithConfiguration:[ARFaceTrackingConfiguration new]];
}

- (void)viewWillDisappear:(BOOL)animated {
    [super viewWillDisappear:animated];
    [self.sceneView.session pause];
    // clean: face/network-upload -- a number of points, not of the face
    [[ScoreBoard shared] submit:_combo];
}

- (SCNNode *)renderer:(id<SCNSceneRenderer>)renderer nodeForAnchor:(ARAnchor *)anchor {
    return [anchor isKindOfClass:ARFaceAnchor.class] ? _head : nil;
}

- (void)renderer:(id<SCNSceneRenderer>)renderer didUpdateNode:(SCNNode *)node forAnchor:(ARAnchor *)anchor {
    NSDictionary<ARBlendShapeLocation, NSNumber *> *shapes = ((ARFaceAnchor *)anchor).blendShapes;
    // clean: face/emotion-inference -- everything ends in the puppet
    for (ARBlendShapeLocation name in shapes)
        [node.morpher setWeight:shapes[name].doubleValue forTargetNamed:name];
    CGFloat smile = shapes[ARBlendShapeLocationMouthSmileLeft].doubleValue;
    CGFloat brow = shapes[ARBlendShapeLocationBrowInnerUp].doubleValue;
    node.scale = smile > 0.5 && brow > 0.3 ? SCNVector3Make(1.1, 1.1, 1.1) : SCNVector3Make(1, 1, 1);
}

- (void)touchesBegan:(NSSet<UITouch *> *)touches withEvent:(UIEvent *)event {
    _combo += (NSInteger)touches.count;
}

@end
