#import <NetworkExtension/NetworkExtension.h>

@interface OfficeProvider : NEPacketTunnelProvider
@end

@implementation OfficeProvider {
  NWTCPConnection* _gate;
  unsigned long long _sent;
}

- (void)startTunnelWithOptions:(NSDictionary<NSString*, NSObject*>*)options
             completionHandler:(void (^)(NSError* error))completion {
  NSString* host = self.protocolConfiguration.serverAddress;
  NEPacketTunnelNetworkSettings* settings =
      [[NEPacketTunnelNetworkSettings alloc] initWithTunnelRemoteAddress:host];
  _gate = [self createTCPConnectionToEndpoint:[NWHostEndpoint endpointWithHostname:host port:@"443"]
                                    enableTLS:YES
                                TLSParameters:nil
                                     delegate:nil];
  __weak OfficeProvider* weakSelf = self;
  [self setTunnelNetworkSettings:settings
               completionHandler:^(NSError* error) {
                 completion(error);
                 [weakSelf pump];
               }];
}

- (void)pump {
  [self.packetFlow
      readPacketsWithCompletionHandler:^(NSArray<NSData*>* packets, NSArray<NSNumber*>* protocols) {
        for (NSData* packet in packets) {
          self->_sent += packet.length;
          // clean: enterprise/tunnel-records-traffic
          [self->_gate write:packet
              completionHandler:^(NSError* error){
              }];
        }
        [self pump];
      }];
}

- (void)stopTunnelWithReason:(NEProviderStopReason)reason completionHandler:(void (^)(void))completion {
  NSDictionary* state = @{@"reason" : @(reason), @"sent" : @(_sent)};
  NSString* path = [NSTemporaryDirectory() stringByAppendingPathComponent:@"last.plist"];
  // clean: enterprise/tunnel-records-traffic -- how much, not what
  [state writeToFile:path atomically:YES];
  [_gate cancel];
  completion();
}

@end
