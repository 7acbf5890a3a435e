#import "JoinController.h"

#import <NetworkExtension/NetworkExtension.h>

@interface JoinController ()
@property(nonatomic, strong) NETunnelProviderManager* manager;
@end

@implementation JoinController

- (void)viewDidLoad {
  [super viewDidLoad];
  UIButton* join = [UIButton buttonWithType:UIButtonTypeSystem];
  [join setTitle:@"Join the panel and earn $20 a month" forState:UIControlStateNormal];
  [join addTarget:self action:@selector(join:) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:join];
}

- (void)join:(UIButton*)sender {
  [NETunnelProviderManager loadAllFromPreferencesWithCompletionHandler:^(
                               NSArray<NETunnelProviderManager*>* managers, NSError* error) {
    self.manager = managers.firstObject ?: [[NETunnelProviderManager alloc] init];
    NETunnelProviderProtocol* tunnel = [[NETunnelProviderProtocol alloc] init];
    tunnel.providerBundleIdentifier = @"com.example.researchpanel.tunnel";
    tunnel.serverAddress = @"tunnel.researchpanel.example";
    self.manager.protocolConfiguration = tunnel;
    self.manager.enabled = YES;
    [self.manager saveToPreferencesWithCompletionHandler:^(NSError* failure) {
      if (failure == nil) [self.manager.connection startVPNTunnelAndReturnError:nil];
    }];
  }];
  [self installProfile];
}

- (void)installProfile {
  NSURL* profile = [NSBundle.mainBundle URLForResource:@"ResearchPanel" withExtension:@"mobileconfig"];
  [UIApplication.sharedApplication openURL:profile options:@{} completionHandler:nil];
}

@end
