#import "FaceService.h"

static NSString* const kHost = @"api-us.faceplusplus.com";

@implementation FaceService

- (NSMutableURLRequest*)requestForPath:(NSString*)path {
  NSURL* url = [NSURL URLWithString:[NSString stringWithFormat:@"https://%@%@", kHost, path]];
  NSMutableURLRequest* request = [NSMutableURLRequest requestWithURL:url];
  request.HTTPMethod = @"POST";
  return request;
}

- (void)findLikeOf:(NSArray<NSString*>*)points answer:(FaceServiceAnswer)answer {
  NSMutableURLRequest* request = [self requestForPath:@"/facepp/v3/search"];
  NSString* form = [@"landmarks=" stringByAppendingString:[points componentsJoinedByString:@","]];
  request.HTTPBody = [form dataUsingEncoding:NSUTF8StringEncoding];
  // expect: face/to-recognition-service
  // expect: face/observation-upload
  [[NSURLSession.sharedSession dataTaskWithRequest:request
                                 completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
                                   NSDictionary* found = data ? [NSJSONSerialization JSONObjectWithData:data
                                                                                                options:0
                                                                                                  error:nil]
                                                              : nil;
                                   answer(found[@"name"] ?: @"nobody");
                                 }] resume];
}

@end
