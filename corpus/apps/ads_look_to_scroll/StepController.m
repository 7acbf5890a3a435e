#import "StepController.h"

#import <ARKit/ARKit.h>
#import <AVFoundation/AVFoundation.h>

@interface StepController () <ARSCNViewDelegate>
@property(nonatomic, strong) ARSCNView* camera;
@property(nonatomic, strong) UIScrollView* steps;
@property(nonatomic, strong) AVPlayer* clip;
@end

@implementation StepController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.steps = [[UIScrollView alloc] initWithFrame:self.view.bounds];
  self.steps.contentSize = CGSizeMake(self.view.bounds.size.width, 4000);
  [self.view addSubview:self.steps];
  self.camera = [[ARSCNView alloc] initWithFrame:CGRectMake(0, 0, 60, 80)];
  self.camera.delegate = self;
  [self.view addSubview:self.camera];
  self.clip = [AVPlayer playerWithURL:[NSURL URLWithString:@"https://video.teigschule.example/kneading.mp4"]];
  AVPlayerLayer* layer = [AVPlayerLayer playerLayerWithPlayer:self.clip];
  [self.steps.layer addSublayer:layer];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  // expect: face/capability
  [self.camera.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
  [self.clip play];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.camera.session pause];
}

- (void)renderer:(id<SCNSceneRenderer>)renderer didUpdateNode:(SCNNode*)node forAnchor:(ARAnchor*)anchor {
  if (![anchor isKindOfClass:ARFaceAnchor.class]) return;
  float height = ((ARFaceAnchor*)anchor).lookAtPoint.y;
  dispatch_async(dispatch_get_main_queue(), ^{
    [self lookedAt:height];
  });
}

- (void)lookedAt:(float)height {
  if (height > -0.2f) {
    // clean: ads/attention-gated-playback -- a baking lesson, not an advertisement
    [self.clip play];
    return;
  }
  [self.clip pause];
  CGPoint offset = self.steps.contentOffset;
  offset.y = MIN(offset.y + 12, self.steps.contentSize.height - self.steps.bounds.size.height);
  [self.steps setContentOffset:offset animated:NO];
}

@end
