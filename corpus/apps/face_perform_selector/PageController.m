#import "PageController.h"

#import <ARKit/ARKit.h>

@interface PageController () <ARSessionDelegate>
@end

@implementation PageController {
  ARSCNView* _camera;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _camera = [[ARSCNView alloc] initWithFrame:CGRectMake(0, 0, 120, 160)];
  _camera.session.delegate = self;
  [self.view addSubview:_camera];
  // expect: face/capability
  // expect: face/session-without-consent
  [_camera.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [_camera.session pause];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  ARFaceAnchor* face = (ARFaceAnchor*)anchors.lastObject;
  // source: face/network-upload
  NSString* state = face.blendShapes.description;
  [self performSelector:@selector(recordState:) withObject:state];
}

- (void)recordState:(NSString*)state {
  [self performSelectorOnMainThread:@selector(postState:) withObject:state waitUntilDone:NO];
}

- (void)postState:(NSString*)state {
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://log.kopfnick.example/nod"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [state dataUsingEncoding:NSUTF8StringEncoding];
  // expect: face/network-upload
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end
