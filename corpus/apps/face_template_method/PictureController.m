#import "PictureController.h"

#import <ARKit/ARKit.h>

#import "Delivery.h"

@interface PictureController () <ARSCNViewDelegate>
@end

@implementation PictureController {
  ARSCNView* _view;
  NSMutableArray<Delivery*>* _waiting;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _waiting = [NSMutableArray array];
  _view = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  _view.delegate = self;
  [self.view addSubview:_view];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  // expect: face/capability
  // expect: face/session-without-consent
  [_view.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [_view.session pause];
  InvoiceDelivery* invoice = [[InvoiceDelivery alloc] init];
  invoice.cents = 499;
  [_waiting addObject:invoice];
  for (Delivery* delivery in _waiting) [delivery deliver];
}

- (void)renderer:(id<SCNSceneRenderer>)renderer didUpdateNode:(SCNNode*)node forAnchor:(ARAnchor*)anchor {
  if (![anchor isKindOfClass:ARFaceAnchor.class] || _waiting.count > 100) return;
  PictureDelivery* picture = [[PictureDelivery alloc] init];
  // source: face/network-upload
  picture.weights = ((ARFaceAnchor*)anchor).blendShapes.allValues;
  [_waiting addObject:picture];
}

@end
