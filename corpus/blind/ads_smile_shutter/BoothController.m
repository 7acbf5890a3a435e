#import "BoothController.h"

#import <ARKit/ARKit.h>

@interface BoothController () <ARSCNViewDelegate>
@property (nonatomic, strong) ARSCNView *mirror;
@property (nonatomic, strong) UIImageView *strip;
@property (nonatomic) NSDate *lastShot;
@end

@implementation BoothController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.mirror = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  self.mirror.delegate = self;
  self.strip = [[UIImageView alloc] initWithFrame:CGRectMake(8, 400, 80, 120)];
  [self.view addSubview:self.mirror];
  [self.view addSubview:self.strip];
  UIBarButtonItem *info = [[UIBarButtonItem alloc] initWithTitle:@"Start" style:UIBarButtonItemStylePlain target:self action:@selector(askForConsent)];
  self.navigationItem.rightBarButtonItem = info;
}

- (void)askForConsent {
  UIAlertController *sheet = [UIAlertController alertControllerWithTitle:@"Smile to take a picture"
                                                                 message:@"We look for a smile while the booth is open. Nothing about your face is kept."
                                                          preferredStyle:UIAlertControllerStyleActionSheet];
  [sheet addAction:[UIAlertAction actionWithTitle:@"Agree" style:UIAlertActionStyleDefault handler:^(UIAlertAction *action) {
    self.biometricConsentGiven = YES;
    [self openBooth];
  }]];
  [self presentViewController:sheet animated:YES completion:nil];
}

- (void)openBooth {
  if (!self.biometricConsentGiven) return;
  // clean: face/session-without-consent
  [self.mirror.session runWithConfiguration:[ARFaceTrackingConfiguration new]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.mirror.session pause];
}

- (void)renderer:(id<SCNSceneRenderer>)renderer didUpdateNode:(SCNNode *)node forAnchor:(ARAnchor *)anchor {
  NSDictionary *shapes = ((ARFaceAnchor *)anchor).blendShapes;
  float smile = [shapes[ARBlendShapeLocationMouthSmileLeft] floatValue];
  if (smile > 0.6f && (!self.lastShot || self.lastShot.timeIntervalSinceNow < -2)) {
    self.lastShot = [NSDate date];
    dispatch_async(dispatch_get_main_queue(), ^{
      [self takePicture];
    });
  }
}

// clean: ads/expression-gated-ad -- the smile presses the shutter, no advertisement
- (void)takePicture {
  UIImage *picture = self.mirror.snapshot;
  self.strip.image = picture;
  UIImageWriteToSavedPhotosAlbum(picture, nil, NULL, NULL);
}

@end
