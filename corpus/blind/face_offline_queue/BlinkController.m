#import "BlinkController.h"

#import <ARKit/ARKit.h>

#import "DayLog.h"
#import "NightSync.h"

@interface BlinkController () <ARSCNViewDelegate>
@end

@implementation BlinkController {
  ARSCNView *_view;
  DayLog *_log;
  UIProgressView *_dryness;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _log = [DayLog new];
  _view = [[ARSCNView alloc] initWithFrame:CGRectMake(0, 0, 120, 160)];
  _view.delegate = self;
  _dryness = [[UIProgressView alloc] initWithFrame:CGRectMake(20, 300, 280, 8)];
  [self.view addSubview:_view];
  [self.view addSubview:_dryness];
}

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  // expect: face/session-without-consent
  [_view.session runWithConfiguration:[ARFaceTrackingConfiguration new] options:ARSessionRunOptionResetTracking];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [_view.session pause];
  [_log flush];
}

- (void)renderer:(id<SCNSceneRenderer>)renderer didUpdateNode:(SCNNode *)node forAnchor:(ARAnchor *)anchor {
  NSDictionary<ARBlendShapeLocation, NSNumber *> *shapes = [(ARFaceAnchor *)anchor blendShapes];
  NSNumber *left = shapes[ARBlendShapeLocationEyeBlinkLeft], *right = shapes[ARBlendShapeLocationEyeBlinkRight];
  [_log note:@{@"l" : left, @"r" : right, @"t" : @(NSDate.timeIntervalSinceReferenceDate)}];
  dispatch_async(dispatch_get_main_queue(), ^{
    self->_dryness.progress = 1 - (left.floatValue + right.floatValue) / 2;
  });
}

@end

@implementation BWAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [BlinkController new];
  [self.window makeKeyAndVisible];
  return YES;
}

- (void)applicationDidBecomeActive:(UIApplication *)application {
  [NightSync syncIfCharging];
}

@end
