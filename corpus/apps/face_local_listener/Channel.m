#import "Channel.h"

@implementation WebChannel

- (void)take:(NSDictionary*)values {
  NSMutableURLRequest* request = [NSMutableURLRequest
      requestWithURL:[NSURL URLWithString:@"https://clock.kuckucksuhr.example/settings"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:values options:0 error:nil];
  // clean: face/network-upload -- settings come here, the face goes to the bird
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end

@implementation BirdChannel

- (void)take:(NSDictionary*)values {
  _height = [values[@"jawOpen"] floatValue] * 100;
}

@end
