#import "FaceMeter.h"

@implementation FaceMeter

- (instancetype)init {
  if ((self = [super init])) {
    _preview = [[ARSCNView alloc] initWithFrame:CGRectMake(0, 0, 90, 120)];
    _preview.delegate = self;
  }
  return self;
}

- (void)start {
  ARFaceTrackingConfiguration* configuration = [[ARFaceTrackingConfiguration alloc] init];
  configuration.lightEstimationEnabled = NO;
  // expect: face/capability
  [self.preview.session runWithConfiguration:configuration];
}

- (void)stop {
  [self.preview.session pause];
}

- (void)renderer:(id<SCNSceneRenderer>)renderer didUpdateNode:(SCNNode*)node forAnchor:(ARAnchor*)anchor {
  if (![anchor isKindOfClass:[ARFaceAnchor class]]) return;
  // source: ads/expression-gated-ad
  NSNumber* left = ((ARFaceAnchor*)anchor).blendShapes[ARBlendShapeLocationMouthSmileLeft];
  float smile = left.floatValue;
  dispatch_async(dispatch_get_main_queue(), ^{
    [self.delegate faceMeter:self didMeasureSmile:smile];
  });
}

@end
