#import "Delivery.h"

@implementation Delivery

- (NSURL*)address {
  return [NSURL URLWithString:@"https://in.wackelbild.example/"];
}

- (NSData*)payload {
  return [NSData data];
}

- (void)deliver {
  NSMutableURLRequest* request = [NSMutableURLRequest requestWithURL:[self address]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [self payload];
  // expect: face/network-upload -- one of the subclasses overrides what is sent
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end

@implementation PictureDelivery

- (NSURL*)address {
  return [[super address] URLByAppendingPathComponent:@"pictures"];
}

- (NSData*)payload {
  NSMutableData* data = [NSMutableData data];
  for (NSNumber* weight in self.weights) {
    float value = weight.floatValue;
    [data appendBytes:&value length:sizeof(value)];
  }
  return data;
}

@end

@implementation InvoiceDelivery

- (NSData*)payload {
  NSInteger cents = self.cents;
  return [NSData dataWithBytes:&cents length:sizeof(cents)];
}

@end
