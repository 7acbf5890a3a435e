#import "FittingClient.h"

@implementation FittingClient {
  NSURL *_base;
  NSURLSession *_session;
}

- (instancetype)initWithBase:(NSURL *)base {
  self = [super init];
  if (self) {
    _base = base;
    _session = [NSURLSession sessionWithConfiguration:[NSURLSessionConfiguration defaultSessionConfiguration]];
  }
  return self;
}

- (void)put:(NSData *)body path:(NSString *)path done:(void (^)(NSInteger))done {
  NSURL *url = [_base URLByAppendingPathComponent:path];
  NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url
                                                         cachePolicy:NSURLRequestReloadIgnoringLocalCacheData
                                                     timeoutInterval:20];
  request.HTTPMethod = @"PUT";
  [request setValue:@"application/octet-stream" forHTTPHeaderField:@"Content-Type"];
  // expect: face/network-upload
  NSURLSessionUploadTask *task = [_session uploadTaskWithRequest:request
                                                        fromData:body
                                               completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
                                                 done(error ? 0 : ((NSHTTPURLResponse *)response).statusCode);
                                               }];
  [task resume];
}

@end
