#import "DepotController.h"

@implementation DepotController

- (void)viewDidLoad {
  [super viewDidLoad];
  UIButton* update = [UIButton buttonWithType:UIButtonTypeSystem];
  [update addTarget:self action:@selector(update) forControlEvents:UIControlEventTouchUpInside];
  UIButton* rate = [UIButton buttonWithType:UIButtonTypeSystem];
  [rate addTarget:self action:@selector(rate) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:update];
  [self.view addSubview:rate];
}

- (void)update {
  NSString* manifest = @"https://dl.lagerplatz.example/manifest.plist";
  NSString* address = [@"itms-services://?action=download-manifest&url=" stringByAppendingString:manifest];
  // expect: enterprise/self-update-manifest
  [UIApplication.sharedApplication openURL:[NSURL URLWithString:address] options:@{} completionHandler:nil];
}

- (void)rate {
  NSURL* page = [NSURL URLWithString:@"itms-apps://apps.apple.com/app/id123456789?action=write-review"];
  // clean: enterprise/self-update-manifest -- the page of the store
  [UIApplication.sharedApplication openURL:page options:@{} completionHandler:nil];
}

@end
