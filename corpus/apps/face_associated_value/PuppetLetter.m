#import "PuppetLetter.h"

@implementation PuppetLetter

- (NSURLRequest*)request {
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://post.fingerpuppe.example/letters"]];
  request.HTTPMethod = @"POST";
  NSDictionary* letter = [self dictionaryWithValuesForKeys:@[ @"title", @"content" ]];
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:letter options:0 error:nil];
  return request;
}

@end
