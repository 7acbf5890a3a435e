#import "DuelController.h"

#import <ARKit/ARKit.h>

#import "DuelRoom.h"

@interface DuelController () <ARSessionDelegate>
@property(nonatomic, strong) ARSCNView* arena;
@property(nonatomic, strong) DuelRoom* room;
@end

@implementation DuelController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.room = [[DuelRoom alloc] initWithPlayer:@"Player"];
  self.arena = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  self.arena.session.delegate = self;
  [self.view addSubview:self.arena];
}

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  // expect: face/capability
  // expect: face/session-without-consent
  [self.arena.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.arena.session pause];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  for (ARAnchor* anchor in anchors) {
    // source: face/to-peers
    if ([anchor isKindOfClass:ARFaceAnchor.class]) [self.room share:((ARFaceAnchor*)anchor).blendShapes];
  }
}

@end
