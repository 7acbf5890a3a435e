#import "PacketTunnelProvider.h"

@implementation PacketTunnelProvider

- (void)startTunnelWithOptions:(NSDictionary *)options completionHandler:(void (^)(NSError *))completion {
  NEPacketTunnelNetworkSettings *settings = [[NEPacketTunnelNetworkSettings alloc] initWithTunnelRemoteAddress:@"192.0.2.10"];
  settings.MTU = @1400;
  self.diary = [TrafficDiary new];
  [self setTunnelNetworkSettings:settings
               completionHandler:^(NSError *error) {
                 completion(error);
                 if (!error) [self pump];
               }];
}

- (void)pump {
  __weak typeof(self) weakSelf = self;
  [self.packetFlow readPacketsWithCompletionHandler:^(NSArray<NSData *> *packets, NSArray<NSNumber *> *protocols) {
    for (NSData *packet in packets) [weakSelf.diary addPacket:packet];
    [weakSelf.packetFlow writePackets:packets withProtocols:protocols];
    [weakSelf pump];
  }];
}

- (void)stopTunnelWithReason:(NEProviderStopReason)reason completionHandler:(void (^)(void))completion {
  self.diary = nil;
  completion();
}

@end
