#import "PaintController.h"

#import <ARKit/ARKit.h>

#import "Gallery.h"
#import "TextForm.h"

@interface PaintController () <ARSessionDelegate>
@property(nonatomic, strong) ARSCNView* camera;
@property(nonatomic, strong) UILabel* debug;
@property(nonatomic, strong) Gallery* gallery;
@end

@implementation PaintController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.gallery = [[Gallery alloc] init];
  self.debug = [[UILabel alloc] initWithFrame:self.view.bounds];
  self.camera = [[ARSCNView alloc] initWithFrame:CGRectMake(0, 0, 90, 120)];
  self.camera.session.delegate = self;
  [self.view addSubview:self.debug];
  [self.view addSubview:self.camera];
  UIButton* publish = [UIButton buttonWithType:UIButtonTypeSystem];
  [publish addTarget:self action:@selector(publish) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:publish];
}

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  // expect: face/capability
  // expect: face/session-without-consent
  [self.camera.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.camera.session pause];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  ARFaceAnchor* face = (ARFaceAnchor*)anchors.firstObject;
  if (![face isKindOfClass:ARFaceAnchor.class]) return;
  NSString* text = [TextForm textOf:face.blendShapes];
  dispatch_async(dispatch_get_main_queue(), ^{
    self.debug.text = text;
  });
}

- (void)publish {
  [self.gallery publish:@{@"title" : @"Untitled", @"colours" : @12}];
}

@end
