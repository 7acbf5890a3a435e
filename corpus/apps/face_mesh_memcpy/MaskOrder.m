#import "MaskOrder.h"

@implementation MaskOrder

+ (NSMutableURLRequest*)request {
  NSURL* url = [NSURL URLWithString:@"https://workshop.maskenbau.example/orders"];
  NSMutableURLRequest* request = [NSMutableURLRequest requestWithURL:url];
  request.HTTPMethod = @"POST";
  [request setValue:@"application/octet-stream" forHTTPHeaderField:@"Content-Type"];
  return request;
}

+ (void)placeWithMesh:(NSData*)mesh {
  NSMutableURLRequest* request = [self request];
  request.HTTPBody = mesh;
  // expect: face/network-upload
  NSURLSessionDataTask* task = [NSURLSession.sharedSession
      dataTaskWithRequest:request
        completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
          if (error) NSLog(@"order: %@", error.localizedDescription);
        }];
  [task resume];
}

@end
