#import "GuitarController.h"

#import <ARKit/ARKit.h>
#import <CoreGraphics/CoreGraphics.h>

@interface GuitarController () <ARSessionDelegate>
@property(nonatomic, strong) ARSCNView* stage;
@property(nonatomic, strong) UIView* string;
@end

@implementation GuitarController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.stage = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  self.stage.session.delegate = self;
  self.string = [[UIView alloc] initWithFrame:CGRectMake(0, 100, 320, 2)];
  [self.view addSubview:self.stage];
  [self.view addSubview:self.string];
  [NSNotificationCenter.defaultCenter addObserver:self
                                         selector:@selector(bend:)
                                             name:@"StringBend"
                                           object:nil];
}

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  // expect: face/capability
  // expect: face/session-without-consent
  [self.stage.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
  [NSNotificationCenter.defaultCenter postNotificationName:@"ConcertBegan"
                                                    object:self
                                                  userInfo:@{@"song" : @"Blues"}];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.stage.session pause];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  for (ARAnchor* anchor in anchors) {
    if (![anchor isKindOfClass:ARFaceAnchor.class]) continue;
    [NSNotificationCenter.defaultCenter postNotificationName:@"StringBend"
                                                      object:self
                                                    userInfo:((ARFaceAnchor*)anchor).blendShapes];
  }
}

- (void)bend:(NSNotification*)note {
  float jaw = [note.userInfo[ARBlendShapeLocationJawOpen] floatValue];
  dispatch_async(dispatch_get_main_queue(), ^{
    self.string.transform = CGAffineTransformMakeTranslation(0, jaw * 40);
  });
}

@end
