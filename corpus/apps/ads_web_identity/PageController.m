#import "PageController.h"

#import <AdSupport/AdSupport.h>
#import <AppTrackingTransparency/AppTrackingTransparency.h>
#import <WebKit/WebKit.h>

@interface PageController () <WKNavigationDelegate>
@property(nonatomic, strong) WKWebView* page;
@property(nonatomic, assign) BOOL dark;
@end

@implementation PageController

- (void)viewDidLoad {
  [super viewDidLoad];
  WKWebViewConfiguration* configuration = [[WKWebViewConfiguration alloc] init];
  // source: ads/identifier-to-web-view
  NSString* vendor = UIDevice.currentDevice.identifierForVendor.UUIDString;
  NSString* code = [NSString stringWithFormat:@"window.installId='%@';", vendor];
  // expect: ads/identifier-to-web-view
  WKUserScript* script = [[WKUserScript alloc] initWithSource:code
                                                injectionTime:WKUserScriptInjectionTimeAtDocumentStart
                                             forMainFrameOnly:NO];
  [configuration.userContentController addUserScript:script];
  // clean: ads/hidden-web-view -- as large as the screen
  self.page = [[WKWebView alloc] initWithFrame:self.view.bounds configuration:configuration];
  self.page.navigationDelegate = self;
  [self.view addSubview:self.page];
  NSURL* start = [NSURL URLWithString:@"https://www.mietrad.example/offers"];
  [self.page loadRequest:[NSURLRequest requestWithURL:start]];
}

- (void)webView:(WKWebView*)webView didFinishNavigation:(WKNavigation*)navigation {
  NSString* theme = self.dark ? @"dark" : @"light";
  // clean: ads/identifier-to-web-view -- only the colours
  [webView evaluateJavaScript:[NSString stringWithFormat:@"setTheme('%@')", theme] completionHandler:nil];
  // expect: ads/attribution-access
  [ATTrackingManager
      requestTrackingAuthorizationWithCompletionHandler:^(ATTrackingManagerAuthorizationStatus status) {
        if (status != ATTrackingManagerAuthorizationStatusAuthorized) return;
        dispatch_async(dispatch_get_main_queue(), ^{
          [self handOver];
        });
      }];
}

- (void)handOver {
  // expect: ads/idfa-access
  // source: ads/identifier-to-web-view
  NSUUID* identifier = [ASIdentifierManager sharedManager].advertisingIdentifier;
  NSString* call = [NSString stringWithFormat:@"partner.visit('%@')", identifier.UUIDString];
  // expect: ads/identifier-to-web-view
  [self.page evaluateJavaScript:call completionHandler:nil];
}

@end
