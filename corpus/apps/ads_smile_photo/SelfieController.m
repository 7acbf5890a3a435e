#import "SelfieController.h"

#import <ARKit/ARKit.h>
#import <Photos/Photos.h>
#import <QuartzCore/QuartzCore.h>

@interface SelfieController () <ARSCNViewDelegate>
@property(nonatomic, strong) ARSCNView* mirror;
@property(nonatomic, assign) CFTimeInterval lastShot;
@end

@implementation SelfieController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.mirror = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  self.mirror.delegate = self;
  [self.view addSubview:self.mirror];
}

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  // expect: face/capability
  [self.mirror.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.mirror.session pause];
}

- (void)renderer:(id<SCNSceneRenderer>)renderer didUpdateNode:(SCNNode*)node forAnchor:(ARAnchor*)anchor {
  if (![anchor isKindOfClass:[ARFaceAnchor class]]) return;
  float smile = ((ARFaceAnchor*)anchor).blendShapes[ARBlendShapeLocationMouthSmileLeft].floatValue;
  dispatch_async(dispatch_get_main_queue(), ^{
    if (smile > 0.6f) {
      // clean: ads/expression-gated-ad -- the smile takes a picture and nothing else
      [self takePicture];
    }
  });
}

- (void)takePicture {
  CFTimeInterval now = CACurrentMediaTime();
  if (now - self.lastShot < 3) return;
  self.lastShot = now;
  UIImage* picture = [self.mirror snapshot];
  [PHPhotoLibrary.sharedPhotoLibrary
         performChanges:^{
           [PHAssetChangeRequest creationRequestForAssetFromImage:picture];
         }
      completionHandler:nil];
}

@end
