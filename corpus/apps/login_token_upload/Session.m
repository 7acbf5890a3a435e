#import "Session.h"

@implementation Session

- (void)openWithToken:(NSString*)token {
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://api.kegelclub.example/v1/session"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:@{@"facebook" : token} options:0 error:nil];
  // expect: login/social-token-upload
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

- (void)loadPictureWithToken:(NSString*)token {
  NSURLComponents* picture =
      [NSURLComponents componentsWithString:@"https://graph.facebook.com/v19.0/me/picture"];
  picture.queryItems = @[ [NSURLQueryItem queryItemWithName:@"access_token" value:token] ];
  // clean: ads/undeclared-tracking-domain -- a login, not tracking
  // clean: login/social-token-upload -- the provider gets its own token back
  [[NSURLSession.sharedSession dataTaskWithURL:picture.URL] resume];
}

@end
