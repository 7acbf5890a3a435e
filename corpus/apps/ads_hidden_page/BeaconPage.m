#import "BeaconPage.h"

#import <SafariServices/SafariServices.h>
#import <WebKit/WebKit.h>

@implementation BeaconPage {
  WKWebView* _page;
}

- (void)visitFrom:(UIViewController*)controller {
  NSURL* sync = [NSURL URLWithString:@"https://sync.werbenetz.example/match?partner=12"];
  // expect: ads/hidden-web-view
  _page = [[WKWebView alloc] initWithFrame:CGRectMake(0, 0, 1, 1)];
  [controller.view addSubview:_page];
  [_page loadRequest:[NSURLRequest requestWithURL:sync]];
  SFSafariViewController* safari = [[SFSafariViewController alloc] initWithURL:sync];
  [controller addChildViewController:safari];
  // expect: ads/hidden-web-view
  safari.view.alpha = 0;
  [controller.view addSubview:safari.view];
}

@end
