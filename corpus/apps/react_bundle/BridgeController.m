#import "BridgeController.h"

#import <WebKit/WebKit.h>

@interface BridgeController () <WKScriptMessageHandler>
@property(nonatomic, strong) WKWebView* page;
@end

@implementation BridgeController

- (void)viewDidLoad {
  [super viewDidLoad];
  WKWebViewConfiguration* configuration = [[WKWebViewConfiguration alloc] init];
  configuration.userContentController = [[WKUserContentController alloc] init];
  [configuration.userContentController addScriptMessageHandler:self name:@"list"];
  self.page = [[WKWebView alloc] initWithFrame:self.view.bounds configuration:configuration];
  [self.view addSubview:self.page];
  // expect: analysis/embedded-scripts
  NSString* path = [NSBundle.mainBundle pathForResource:@"main" ofType:@"jsbundle"];
  NSString* script = [NSString stringWithContentsOfFile:path encoding:NSUTF8StringEncoding error:nil];
  [self.page evaluateJavaScript:script completionHandler:nil];
}

- (void)userContentController:(WKUserContentController*)controller
      didReceiveScriptMessage:(WKScriptMessage*)message {
  if ([message.body isKindOfClass:[NSArray class]]) {
    self.title = [NSString stringWithFormat:@"%lu Dinge", (unsigned long)[message.body count]];
  }
}

@end
