#import "SaverController.h"

#import <NetworkExtension/NetworkExtension.h>

@interface SaverController ()
@property(nonatomic, strong) NETunnelProviderManager* manager;
@property(nonatomic, strong) UISwitch* onOff;
@end

@implementation SaverController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.onOff = [[UISwitch alloc] initWithFrame:CGRectMake(130, 200, 60, 32)];
  [self.onOff addTarget:self action:@selector(flipped) forControlEvents:UIControlEventValueChanged];
  [self.view addSubview:self.onOff];
  NETunnelProviderProtocol* tunnel = [[NETunnelProviderProtocol alloc] init];
  tunnel.providerBundleIdentifier = @"com.example.datensparer.tunnel";
  tunnel.serverAddress = @"198.51.100.9";
  self.manager = [[NETunnelProviderManager alloc] init];
  self.manager.protocolConfiguration = tunnel;
  self.manager.localizedDescription = @"Datensparer";
  self.manager.enabled = YES;
}

- (void)flipped {
  if (!self.onOff.on) {
    [self.manager.connection stopVPNTunnel];
    return;
  }
  [self.manager saveToPreferencesWithCompletionHandler:^(NSError* error) {
    if (!error) [self.manager.connection startVPNTunnelAndReturnError:nil];
  }];
}

@end
