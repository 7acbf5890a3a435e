#import "HeadScanner.h"

@implementation SliceUploader {
  NSOperationQueue *_line;
}

- (instancetype)init {
  if ((self = [super init])) {
    _line = [[NSOperationQueue alloc] init];
    _line.maxConcurrentOperationCount = 2;
  }
  return self;
}

- (void)headScanner:(HeadScanner *)scanner didCaptureSlice:(NSData *)slice index:(NSUInteger)index {
  NSString *order = self.order;
  [_line addOperationWithBlock:^{
    [self upload:slice named:[NSString stringWithFormat:@"%@-%03lu", order, (unsigned long)index]];
  }];
}

- (void)upload:(NSData *)slice named:(NSString *)name {
  NSURL *url = [NSURL URLWithString:[@"https://scans.helmetfit.example/" stringByAppendingString:name]];
  NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
  request.HTTPMethod = @"PUT";
  request.HTTPBodyStream = [NSInputStream inputStreamWithData:slice];
  NSURLResponse *response;
  NSError *error;
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
  // expect: face/depth-upload
  [NSURLConnection sendSynchronousRequest:request returningResponse:&response error:&error];
#pragma clang diagnostic pop
  if (error) NSLog(@"%@ was not sent: %@", name, error.localizedDescription);
}

@end
