#import "FrogController.h"

#import <ARKit/ARKit.h>

#import "PlayStats.h"

@interface FrogController () <ARSessionDelegate>
@property(nonatomic, strong) ARSCNView* pond;
@property(nonatomic, strong) PlayStats* stats;
@property(nonatomic, strong) NSMutableArray<NSNumber*>* frames;
@property(nonatomic, assign) NSInteger flies;
@end

@implementation FrogController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.stats = [[PlayStats alloc] init];
  self.frames = [NSMutableArray array];
  self.pond = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  self.pond.session.delegate = self;
  [self.view addSubview:self.pond];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  // expect: face/capability
  // expect: face/session-without-consent
  [self.pond.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.pond.session pause];
  [self.stats roundEndedWithValues:self.frames score:self.flies];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  for (ARAnchor* anchor in anchors) {
    if (![anchor isKindOfClass:ARFaceAnchor.class]) continue;
    // source: face/to-analytics
    NSNumber* tongue = ((ARFaceAnchor*)anchor).blendShapes[ARBlendShapeLocationTongueOut];
    if (!tongue) continue;
    [self.frames addObject:tongue];
    if (tongue.floatValue > 0.7f) self.flies += 1;
  }
}

@end
