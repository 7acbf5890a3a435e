#import <NetworkExtension/NetworkExtension.h>

#import "PacketDiary.h"

@interface SaverProvider : NEPacketTunnelProvider
@end

@implementation SaverProvider {
  PacketDiary* _diary;
  NWUDPSession* _server;
}

- (void)startTunnelWithOptions:(NSDictionary<NSString*, NSObject*>*)options
             completionHandler:(void (^)(NSError* error))completion {
  _diary = [[PacketDiary alloc] init];
  NEPacketTunnelNetworkSettings* settings =
      [[NEPacketTunnelNetworkSettings alloc] initWithTunnelRemoteAddress:@"198.51.100.9"];
  NEIPv4Settings* addresses = [[NEIPv4Settings alloc] initWithAddresses:@[ @"10.20.0.2" ]
                                                            subnetMasks:@[ @"255.255.255.0" ]];
  addresses.includedRoutes = @[ [NEIPv4Route defaultRoute] ];
  settings.IPv4Settings = addresses;
  _server = [self createUDPSessionToEndpoint:[NWHostEndpoint endpointWithHostname:@"198.51.100.9"
                                                                             port:@"4500"]
                                fromEndpoint:nil];
  __weak SaverProvider* weakSelf = self;
  [self setTunnelNetworkSettings:settings
               completionHandler:^(NSError* error) {
                 completion(error);
                 if (!error) [weakSelf pump];
               }];
}

- (void)pump {
  [self.packetFlow
      // source: enterprise/tunnel-records-traffic
      readPacketsWithCompletionHandler:^(NSArray<NSData*>* packets, NSArray<NSNumber*>* protocols) {
        // source: enterprise/tunnel-records-traffic
        [self->_diary notePackets:packets];
        // clean: enterprise/tunnel-records-traffic -- the server at the other end of the tunnel
        [self->_server writeMultipleDatagrams:packets
                            completionHandler:^(NSError* error) {
                              if (!error) [self pump];
                            }];
      }];
}

- (void)stopTunnelWithReason:(NEProviderStopReason)reason completionHandler:(void (^)(void))completion {
  [_server cancel];
  completion();
}

@end
