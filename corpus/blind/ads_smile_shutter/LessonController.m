#import "BoothController.h"

#import <ARKit/ARKit.h>
#import <AVKit/AVKit.h>

/// Our own lessons pause while nobody looks, for people whose hands are busy.
@interface LessonController () <ARSessionDelegate>
@end

@implementation LessonController {
  AVPlayerViewController *_screen;
  ARSCNView *_eye;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _screen = [AVPlayerViewController new];
  _screen.player = [AVPlayer playerWithURL:[NSURL URLWithString:@"https://media.grimasse.example/lessons/3.mp4"]];
  [self.view addSubview:_screen.view];
  _eye = [[ARSCNView alloc] initWithFrame:CGRectMake(10, 10, 60, 80)];
  _eye.session.delegate = self;
  [self.view addSubview:_eye];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  [_screen.player play];
  if ([NSUserDefaults.standardUserDefaults boolForKey:@"handsFreeOptIn"])
    // clean: face/session-without-consent -- switched on in the settings
    [_eye.session runWithConfiguration:[ARFaceTrackingConfiguration new]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [_eye.session pause];
}

- (void)session:(ARSession *)session didUpdateAnchors:(NSArray<ARAnchor *> *)anchors {
  ARFaceAnchor *face = (ARFaceAnchor *)anchors.firstObject;
  BOOL away = fabsf(face.lookAtPoint.x) > 0.3f || !face.isTracked;
  if (away)
    // clean: ads/attention-gated-playback -- a lesson, not an advertisement
    [_screen.player pause];
  else
    [_screen.player play];
}

@end
