#import "FocusWatch.h"

#import <ARKit/ARKit.h>

@interface FocusWatch () <ARSessionDelegate>
@property(nonatomic, strong) ARSession* session;
@property(nonatomic, assign) NSUInteger lookedAway;
@end

@implementation FocusWatch

+ (FocusWatch*)watch {
  static FocusWatch* watch;
  static dispatch_once_t once;
  dispatch_once(&once, ^{
    watch = [[FocusWatch alloc] init];
  });
  return watch;
}

- (void)begin {
  self.session = [[ARSession alloc] init];
  self.session.delegate = self;
  // expect: face/capability
  // expect: face/capture-without-view -- runs from the launch on, and nothing of it is shown
  [self.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  for (ARAnchor* anchor in anchors) {
    // clean: face/network-upload
    if ([anchor isKindOfClass:ARFaceAnchor.class] && !((ARFaceAnchor*)anchor).isTracked) self.lookedAway += 1;
  }
}

@end
