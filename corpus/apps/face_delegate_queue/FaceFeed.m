#import "FaceFeed.h"

#import <ARKit/ARKit.h>

@interface FaceFeed () <ARSessionDelegate>
@end

@implementation FaceFeed {
  ARSCNView* _view;
}

- (void)startIn:(id)view {
  _view = [[ARSCNView alloc] initWithFrame:[view bounds]];
  _view.session.delegate = self;
  [view addSubview:_view];
  // expect: face/capability
  // expect: face/session-without-consent
  [_view.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)stop {
  [_view.session pause];
  if ([self.listener respondsToSelector:@selector(feedDidStop:)]) [self.listener feedDidStop:self];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  for (ARAnchor* anchor in anchors) {
    if (![anchor isKindOfClass:ARFaceAnchor.class]) continue;
    // source: face/network-upload
    NSArray<NSNumber*>* values = ((ARFaceAnchor*)anchor).blendShapes.allValues;
    [self.listener feed:self didMeasure:values];
  }
}

@end
