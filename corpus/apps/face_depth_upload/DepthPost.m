#import "DepthPost.h"

@implementation DepthPost

+ (void)postMap:(NSData*)map number:(NSInteger)number {
  NSString* address = [NSString stringWithFormat:@"https://fit.helmfabrik.example/maps/%ld", (long)number];
  NSMutableURLRequest* request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:address]];
  request.HTTPMethod = @"PUT";
  NSURLSession* session = NSURLSession.sharedSession;
  // expect: face/depth-upload
  [[session uploadTaskWithRequest:request
                         fromData:map
                completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
                  if (error) NSLog(@"map %ld failed", (long)number);
                }] resume];
}

@end
