#import "TryOnController.h"

#import <ARKit/ARKit.h>

#import "FittingClient.h"
#import "MeshPacket.hpp"

@interface TryOnController () <ARSCNViewDelegate>
@property (nonatomic, strong) ARSCNView *mirror;
@property (nonatomic, strong) FittingClient *client;
@property (nonatomic) NSUInteger sent;
@end

@implementation TryOnController

- (void)loadView {
  self.mirror = [[ARSCNView alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.mirror.delegate = self;
  self.view = self.mirror;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  self.client = [[FittingClient alloc] initWithBase:[NSURL URLWithString:@"https://fit.brillenhaus.example/v2"]];
}

- (void)viewWillAppear:(BOOL)animated {
  [super viewWillAppear:animated];
  ARFaceTrackingConfiguration *configuration = [ARFaceTrackingConfiguration new];
  configuration.lightEstimationEnabled = YES;
  // clean: face/capture-without-view -- the mirror shows the camera, and the session is paused with it
  // expect: face/session-without-consent
  [self.mirror.session runWithConfiguration:configuration];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [self.mirror.session pause];
}

- (SCNNode *)renderer:(id<SCNSceneRenderer>)renderer nodeForAnchor:(ARAnchor *)anchor {
  ARSCNFaceGeometry *mask = [ARSCNFaceGeometry faceGeometryWithDevice:self.mirror.device];
  return [SCNNode nodeWithGeometry:mask];
}

- (void)renderer:(id<SCNSceneRenderer>)renderer didUpdateNode:(SCNNode *)node forAnchor:(ARAnchor *)anchor {
  ARFaceAnchor *face = (ARFaceAnchor *)anchor;
  [(ARSCNFaceGeometry *)node.geometry updateFromFaceGeometry:face.geometry];
  if (self.sent++ % 30 == 0)
    [self measure:face.geometry];
}

- (void)measure:(ARFaceGeometry *)geometry {
  fit::MeshPacket packet;
  packet.reserve(geometry.vertexCount);
  for (NSUInteger i = 0; i < geometry.vertexCount; ++i)
    packet.add(geometry.vertices[i]);
  NSString *path = [NSString stringWithFormat:@"meshes/%lu", (unsigned long)self.sent];
  [self.client put:packet.seal() path:path done:^(NSInteger status) {
    if (status != 204)
      NSLog(@"fitting answered %ld", (long)status);
  }];
}

@end

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
  self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
  self.window.rootViewController = [[TryOnController alloc] init];
  [self.window makeKeyAndVisible];
  return YES;
}

@end
