#import "TripWriter.h"

@implementation TripWriter

- (NSDictionary*)bodyWithPrompt:(NSString*)prompt {
  return @{@"model" : @"gpt-4o-mini", @"messages" : @[ @{@"role" : @"user", @"content" : prompt} ]};
}

- (void)writeTripFrom:(CLLocation*)start completion:(void (^)(NSString* text))completion {
  // source: privacy/undeclared-ai-sharing
  CLLocationCoordinate2D home = start.coordinate;
  NSString* prompt = [NSString
      stringWithFormat:@"A day by bicycle that starts at %.5f, %.5f.", home.latitude, home.longitude];
  NSMutableURLRequest* request = [NSMutableURLRequest
      requestWithURL:[NSURL URLWithString:@"https://api.openai.com/v1/chat/completions"]];
  request.HTTPMethod = @"POST";
  [request setValue:@"application/json" forHTTPHeaderField:@"Content-Type"];
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:[self bodyWithPrompt:prompt]
                                                     options:0
                                                       error:nil];
  // expect: privacy/undeclared-ai-sharing
  [[NSURLSession.sharedSession
      dataTaskWithRequest:request
        completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
          NSDictionary* answer =
              data ? [NSJSONSerialization JSONObjectWithData:data options:0 error:nil] : nil;
          completion([[answer[@"choices"] firstObject][@"message"][@"content"] copy]);
        }] resume];
}

@end
