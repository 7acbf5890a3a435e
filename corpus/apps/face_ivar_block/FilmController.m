#import "FilmController.h"

#import <ARKit/ARKit.h>

typedef NSData* (^TakeMaker)(NSUInteger scene);

@interface FilmController () <ARSessionDelegate>
@end

@implementation FilmController {
  ARSCNView* _set;
  NSNumber* _jaw;
  NSMutableArray<NSNumber*>* _take;
  TakeMaker _makeTake;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _take = [[NSMutableArray alloc] init];
  _set = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  _set.session.delegate = self;
  [self.view addSubview:_set];
  // expect: face/capability
  // expect: face/session-without-consent
  [_set.session runWithConfiguration:[ARFaceTrackingConfiguration new]];
  UIButton* cut = [UIButton buttonWithType:UIButtonTypeSystem];
  [cut addTarget:self action:@selector(cut:) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:cut];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [_set.session pause];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  for (ARFaceAnchor* face in anchors) {
    // source: face/network-upload
    _jaw = face.blendShapes[ARBlendShapeLocationJawOpen];
    [_take addObject:_jaw];
  }
}

- (void)cut:(UIButton*)sender {
  NSArray<NSNumber*>* take = [_take copy];
  [_take removeAllObjects];
  _makeTake = ^NSData*(NSUInteger scene) {
    NSString* numbers = [take componentsJoinedByString:@" "];
    NSString* text = [NSString stringWithFormat:@"%lu:%@", (unsigned long)scene, numbers];
    return [text dataUsingEncoding:NSUTF8StringEncoding];
  };
  [self sendTakeOfScene:4];
}

- (void)sendTakeOfScene:(NSUInteger)scene {
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://cutter.gesichtskino.example/take"]];
  request.HTTPMethod = @"PUT";
  NSData* take = _makeTake(scene);
  // expect: face/network-upload
  [[NSURLSession.sharedSession uploadTaskWithRequest:request fromData:take] resume];
}

@end
