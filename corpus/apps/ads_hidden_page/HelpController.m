#import "HelpController.h"

#import <CoreGraphics/CoreGraphics.h>
#import <WebKit/WebKit.h>

@implementation HelpController

- (void)viewDidLoad {
  [super viewDidLoad];
  // clean: ads/hidden-web-view -- the constraints make it as large as the screen
  WKWebView* help = [[WKWebView alloc] initWithFrame:CGRectZero];
  help.translatesAutoresizingMaskIntoConstraints = NO;
  [self.view addSubview:help];
  [NSLayoutConstraint activateConstraints:@[
    [help.topAnchor constraintEqualToAnchor:self.view.topAnchor],
    [help.leadingAnchor constraintEqualToAnchor:self.view.leadingAnchor],
    [help.trailingAnchor constraintEqualToAnchor:self.view.trailingAnchor],
    [help.bottomAnchor constraintEqualToAnchor:self.view.bottomAnchor],
  ]];
  [help loadRequest:[NSURLRequest requestWithURL:[NSURL URLWithString:@"https://www.wecker.example/help"]]];
}

@end
