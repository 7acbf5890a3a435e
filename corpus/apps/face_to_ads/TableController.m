#import "TableController.h"

#import <ARKit/ARKit.h>

#import "GADAds.h"

@interface TableController () <ARSCNViewDelegate>
@property(nonatomic, strong) ARSCNView* mirror;
@property(nonatomic, strong) GADBannerView* banner;
@property(atomic, copy) NSString* width;
@end

@implementation TableController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.mirror = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  self.mirror.delegate = self;
  [self.view addSubview:self.mirror];
  self.banner = [[GADBannerView alloc] init];
  self.banner.adUnitID = @"ca-app-pub-0/1";
  UIButton* offers = [UIButton buttonWithType:UIButtonTypeSystem];
  [offers addTarget:self action:@selector(showOffers) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:offers];
}

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  // expect: face/capability
  // expect: face/session-without-consent
  [self.mirror.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.mirror.session pause];
}

- (void)renderer:(id<SCNSceneRenderer>)renderer didAddNode:(SCNNode*)node forAnchor:(ARAnchor*)anchor {
  if (![anchor isKindOfClass:[ARFaceAnchor class]]) return;
  // source: face/to-ads
  simd_float3 cheek = ((ARFaceAnchor*)anchor).geometry.vertices[120];
  self.width = [NSString stringWithFormat:@"cheek-%.1f", cheek.x * 100];
}

- (void)showOffers {
  GADRequest* request = [[GADRequest alloc] init];
  // expect: face/to-ads
  // expect: face/tracking-beside-ads
  request.keywords = @[ @"make-up", self.width ?: @"cheek" ];
  [self.banner loadRequest:request];
}

@end
