#import "HitSender.h"

static NSString* const kInstallHost = @"https://app.adjust.com/event";
static NSString* const kAuctionHost = @"https://googleads.g.doubleclick.net/pagead/viewthroughconversion/991";
static NSString* const kOwnHost = @"https://api.gartenfreund.example/v1/pages";

@implementation HitSender

- (void)openedPage:(NSString*)page {
  NSURLSession* session = NSURLSession.sharedSession;
  // clean: ads/undeclared-tracking-domain -- declared
  [[session dataTaskWithURL:[self urlWithHost:kInstallHost page:page]] resume];
  // clean: ads/undeclared-tracking-domain -- the app's own server
  [[session dataTaskWithURL:[self urlWithHost:kOwnHost page:page]] resume];
  NSMutableURLRequest* hit = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:kAuctionHost]];
  hit.HTTPMethod = @"POST";
  hit.HTTPBody = [page dataUsingEncoding:NSUTF8StringEncoding];
  // expect: ads/undeclared-tracking-domain
  [[session dataTaskWithRequest:hit] resume];
}

- (NSURL*)urlWithHost:(NSString*)host page:(NSString*)page {
  NSURLComponents* parts = [NSURLComponents componentsWithString:host];
  parts.queryItems = @[ [NSURLQueryItem queryItemWithName:@"page" value:page] ];
  return parts.URL;
}

@end
