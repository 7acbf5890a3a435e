#import "KPDirectory.h"

@implementation KPDirectory {
  NSURLComponents* _base;
  NSURLSession* _session;
}

- (instancetype)initWithHost:(NSString*)host {
  if ((self = [super init])) {
    _base = [[NSURLComponents alloc] init];
    _base.scheme = @"https";
    _base.host = host;
    _session = [NSURLSession sessionWithConfiguration:NSURLSessionConfiguration.defaultSessionConfiguration];
  }
  return self;
}

- (NSURL*)URLForPath:(NSString*)path {
  NSURLComponents* components = [_base copy];
  components.path = path;
  return components.URL;
}

- (void)enrolToken:(NSData*)token {
  NSMutableURLRequest* request = [NSMutableURLRequest requestWithURL:[self URLForPath:@"/enrol"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = token;
  [[_session dataTaskWithRequest:request] resume];
}

- (void)lookUpNumber:(NSString*)number handler:(void (^)(NSString* name))handler {
  NSURL* url = [self URLForPath:[@"/name/" stringByAppendingString:number]];
  [[_session dataTaskWithURL:url
           completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
             NSString* name = data ? [[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding] : nil;
             handler(name ?: number);
           }] resume];
}

@end
