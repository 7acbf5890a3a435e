#import "StickController.h"

#import <ARKit/ARKit.h>

struct Stick {
  float x, y;
  struct {
    float jaw;
    int frame;
  } extra;
};

static struct Stick gStick;

static NSString* StickText(const struct Stick* stick) {
  char text[64];
  snprintf(text, sizeof(text), "%d/%.3f", stick->extra.frame, stick->extra.jaw);
  return @(text);
}

@interface StickController () <ARSessionDelegate>
@end

@implementation StickController {
  ARSCNView* _view;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _view = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  _view.session.delegate = self;
  [self.view addSubview:_view];
  // expect: face/capability
  // expect: face/session-without-consent
  [_view.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [_view.session pause];
  [self fetchLevel];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  for (ARAnchor* anchor in anchors) {
    if (![anchor isKindOfClass:ARFaceAnchor.class]) continue;
    // source: face/network-upload
    gStick.extra.jaw = ((ARFaceAnchor*)anchor).blendShapes[ARBlendShapeLocationJawForward].floatValue;
    gStick.extra.frame += 1;
  }
}

- (void)fetchLevel {
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://levels.nasenspitze.example/next"]];
  [request setValue:StickText(&gStick) forHTTPHeaderField:@"X-Stick"];
  // expect: face/network-upload
  [[NSURLSession.sharedSession dataTaskWithRequest:request
                                 completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
                                   if (data.length == 0) NSLog(@"no level");
                                 }] resume];
}

@end
