#import "ArticleController.h"

#import <WebKit/WebKit.h>

@interface ArticleController () <WKNavigationDelegate>
@property(nonatomic, strong) WKWebView* article;
@property(nonatomic, strong) WKWebView* meter;
@end

@implementation ArticleController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.article = [[WKWebView alloc] initWithFrame:self.view.bounds];
  self.article.navigationDelegate = self;
  // clean: ads/hidden-web-view -- it fades in when the text is there
  self.article.alpha = 0;
  [self.view addSubview:self.article];
  [self.article loadRequest:[self requestFor:@"https://www.dorfblatt.example/today"]];
  self.meter = [[WKWebView alloc] initWithFrame:self.view.bounds];
  // expect: ads/hidden-web-view
  self.meter.hidden = YES;
  [self.view insertSubview:self.meter belowSubview:self.article];
  [self.meter loadRequest:[self requestFor:@"https://pixel.dorfblatt.example/count"]];
}

- (NSURLRequest*)requestFor:(NSString*)address {
  return [NSURLRequest requestWithURL:[NSURL URLWithString:address]];
}

- (void)webView:(WKWebView*)webView didFinishNavigation:(WKNavigation*)navigation {
  [UIView animateWithDuration:0.3
                   animations:^{
                     self.article.alpha = 1;
                   }];
}

@end
