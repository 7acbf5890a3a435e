#import "ExerciseController.h"

#import <ARKit/ARKit.h>

#import "FaceConsent.h"
#import "TherapistMail.h"

@interface ExerciseController () <ARSessionDelegate>
@property(nonatomic, strong) ARSCNView* mirror;
@property(nonatomic, strong) TherapistMail* mail;
@end

@implementation ExerciseController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.mail = [[TherapistMail alloc] init];
  self.mirror = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  self.mirror.session.delegate = self;
  [self.view addSubview:self.mirror];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  if (FaceConsent.shared.consentGiven) {
    [self startExercise];
  } else {
    [FaceConsent.shared askFrom:self
                           then:^{
                             [self startExercise];
                           }];
  }
}

- (void)startExercise {
  if (!FaceConsent.shared.consentGiven) return;
  // expect: face/capability
  // clean: face/session-without-consent
  [self.mirror.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.mirror.session pause];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  ARFaceAnchor* face = (ARFaceAnchor*)anchors.firstObject;
  if (![face isKindOfClass:ARFaceAnchor.class]) return;
  // source: face/network-upload
  NSDictionary* shapes = face.blendShapes;
  if (FaceConsent.shared.consentGiven) [self.mail sendExercise:@"R-17" shapes:shapes];
}

@end
