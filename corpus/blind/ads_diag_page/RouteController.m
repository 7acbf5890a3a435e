#import "RouteController.h"

#import <WebKit/WebKit.h>

#import "DiagnosticsController.h"

@implementation RouteController {
  WKWebView *_help;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  // clean: ads/hidden-web-view -- constraints make it as large as the screen
  _help = [[WKWebView alloc] initWithFrame:CGRectZero];
  _help.translatesAutoresizingMaskIntoConstraints = NO;
  [self.view addSubview:_help];
  [NSLayoutConstraint activateConstraints:@[
    [_help.topAnchor constraintEqualToAnchor:self.view.topAnchor],
    [_help.bottomAnchor constraintEqualToAnchor:self.view.bottomAnchor],
    [_help.leadingAnchor constraintEqualToAnchor:self.view.leadingAnchor],
    [_help.trailingAnchor constraintEqualToAnchor:self.view.trailingAnchor],
  ]];
  [_help loadRequest:[NSURLRequest requestWithURL:[NSURL URLWithString:@"https://hilfe.wanderheft.example/routes"]]];
  self.navigationItem.rightBarButtonItem =
      [[UIBarButtonItem alloc] initWithTitle:@"Go" style:UIBarButtonItemStylePlain target:self action:@selector(chooseMap)];
}

- (void)chooseMap {
  UIAlertController *sheet = [UIAlertController alertControllerWithTitle:@"Open in" message:nil preferredStyle:UIAlertControllerStyleActionSheet];
  NSDictionary *maps = @{@"Google Maps" : @"comgooglemaps://?q=hut", @"Waze" : @"waze://?q=hut", @"Organic Maps" : @"om://search?query=hut"};
  // clean: ads/installed-app-probing -- offers the maps that are there, tells nobody
  for (NSString *name in maps) {
    NSURL *url = [NSURL URLWithString:maps[name]];
    if (![UIApplication.sharedApplication canOpenURL:url]) continue;
    [sheet addAction:[UIAlertAction actionWithTitle:name style:UIAlertActionStyleDefault handler:^(UIAlertAction *action) {
      [UIApplication.sharedApplication openURL:url options:@{} completionHandler:nil];
    }]];
  }
  [sheet addAction:[UIAlertAction actionWithTitle:@"Diagnostics" style:UIAlertActionStyleDefault handler:^(UIAlertAction *action) {
    [self.navigationController pushViewController:[DiagnosticsController new] animated:YES];
  }]];
  [self presentViewController:sheet animated:YES completion:nil];
}

@end
