#import "MaskController.h"

#import <ARKit/ARKit.h>
#import <WebKit/WebKit.h>

@interface MaskController () <ARSessionDelegate, WKNavigationDelegate>
@property(nonatomic, strong) ARSCNView* camera;
@property(nonatomic, strong) WKWebView* page;
@property(nonatomic, assign) BOOL ready;
@end

@implementation MaskController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.camera = [[ARSCNView alloc] initWithFrame:CGRectMake(0, 0, 90, 120)];
  self.camera.session.delegate = self;
  self.page = [[WKWebView alloc] initWithFrame:self.view.bounds
                                 configuration:[[WKWebViewConfiguration alloc] init]];
  self.page.navigationDelegate = self;
  [self.view addSubview:self.page];
  [self.view addSubview:self.camera];
  NSURL* url = [NSURL URLWithString:@"https://play.webmaske.example/mask.html"];
  [self.page loadRequest:[NSURLRequest requestWithURL:url]];
}

- (void)webView:(WKWebView*)view didFinishNavigation:(WKNavigation*)navigation {
  self.ready = YES;
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
  if (!self.ready || ![face isKindOfClass:ARFaceAnchor.class]) return;
  // source: face/to-web-view
  NSData* json = [NSJSONSerialization dataWithJSONObject:face.blendShapes options:0 error:nil];
  NSString* text = [[NSString alloc] initWithData:json encoding:NSUTF8StringEncoding];
  NSString* script = [NSString stringWithFormat:@"mask.update(%@);", text];
  dispatch_async(dispatch_get_main_queue(), ^{
    // expect: face/to-web-view
    [self.page evaluateJavaScript:script completionHandler:nil];
  });
}

@end
