#import "DriveController.h"

#import <ARKit/ARKit.h>

@interface DriveController () <ARSessionDelegate>
- (void)fleetTakesValues:(NSDictionary*)values ofDriver:(NSString*)driver;
@end

@implementation DriveController {
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
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  ARFaceAnchor* face = (ARFaceAnchor*)anchors.firstObject;
  if (![face isKindOfClass:ARFaceAnchor.class]) return;
  // source: face/network-upload
  NSDictionary* values = face.blendShapes;
  NSString* driver = @"K-117";
  SEL selector = @selector(fleetTakesValues:ofDriver:);
  NSInvocation* invocation =
      [NSInvocation invocationWithMethodSignature:[self methodSignatureForSelector:selector]];
  invocation.selector = selector;
  [invocation setArgument:&values atIndex:2];
  [invocation setArgument:&driver atIndex:3];
  [invocation invokeWithTarget:self];
}

- (void)fleetTakesValues:(NSDictionary*)values ofDriver:(NSString*)driver {
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://fleet.rueckspiegel.example/eyes"]];
  request.HTTPMethod = @"POST";
  [request setValue:driver forHTTPHeaderField:@"X-Driver"];
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:values options:0 error:nil];
  // missed: face/network-upload -- arguments of an NSInvocation are not followed
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end
