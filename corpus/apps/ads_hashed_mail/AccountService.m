#import "AccountService.h"

@implementation AccountService

- (void)openAccount:(NSString*)mailDigest password:(NSString*)password {
  NSDictionary* account = @{@"account" : mailDigest, @"password" : password};
  NSMutableURLRequest* request = [NSMutableURLRequest
      requestWithURL:[NSURL URLWithString:@"https://konto.wollladen.example/v2/accounts"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:account options:0 error:nil];
  // clean: ads/hashed-contact-to-ads -- an account at the shop itself
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end
