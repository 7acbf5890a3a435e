#import "WardrobeController.h"

#import <ARKit/ARKit.h>

#import "AvatarCloud.h"

@implementation WardrobeController {
  ARSCNView* _view;
  AvatarCloud* _cloud;
  UITextField* _name;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _cloud = [[AvatarCloud alloc] init];
  _view = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  _name = [[UITextField alloc] initWithFrame:CGRectMake(0, 0, 200, 40)];
  [self.view addSubview:_view];
  [self.view addSubview:_name];
  UIButton* save = [UIButton buttonWithType:UIButtonTypeSystem];
  [save addTarget:self action:@selector(save) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:save];
  // expect: face/capability
  [_view.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [_view.session pause];
}

- (void)save {
  for (ARAnchor* anchor in _view.session.currentFrame.anchors) {
    if (![anchor isKindOfClass:ARFaceAnchor.class]) continue;
    // source: face/to-cloud
    ARFaceGeometry* geometry = ((ARFaceAnchor*)anchor).geometry;
    // source: face/to-cloud
    NSData* mesh = [NSData dataWithBytes:geometry.vertices length:geometry.vertexCount * sizeof(simd_float3)];
    [_cloud saveAvatarNamed:_name.text ?: @"Avatar" mesh:mesh];
  }
}

@end
