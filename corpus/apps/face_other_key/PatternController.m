#import "PatternController.h"

#import <ARKit/ARKit.h>

@interface PatternController () <ARSessionDelegate>
@property(nonatomic, strong) ARSCNView* mirror;
@end

@implementation PatternController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.mirror = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  self.mirror.session.delegate = self;
  [self.view addSubview:self.mirror];
  [NSUserDefaults.standardUserDefaults setObject:@"violet" forKey:@"palette"];
}

- (void)viewDidAppear:(BOOL)animated {
  [super viewDidAppear:animated];
  // expect: face/capability
  // expect: face/session-without-consent
  [self.mirror.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.mirror.session pause];
  [self sendPalette];
}

- (void)session:(ARSession*)session didAddAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  ARFaceAnchor* face = (ARFaceAnchor*)anchors.firstObject;
  if (![face isKindOfClass:ARFaceAnchor.class]) return;
  // source: face/template-unprotected
  // expect: face/template-unprotected
  // expect: privacy/undeclared-required-reason-api
  [NSUserDefaults.standardUserDefaults setObject:face.blendShapes forKey:@"neutralFace"];
}

- (void)sendPalette {
  NSString* palette = [NSUserDefaults.standardUserDefaults stringForKey:@"palette"];
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://art.kaleidoskop.example/palettes"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [palette dataUsingEncoding:NSUTF8StringEncoding];
  // clean: face/stored-then-uploaded -- another key: the palette, not the face
  // clean: face/network-upload
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end
