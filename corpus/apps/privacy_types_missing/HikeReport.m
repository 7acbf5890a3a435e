#import "HikeReport.h"

static NSString* const kServer = @"https://api.wanderweg.example";

@implementation HikeReport

- (NSMutableURLRequest*)requestTo:(NSString*)path with:(NSDictionary*)fields {
  NSURL* url = [NSURL URLWithString:[kServer stringByAppendingString:path]];
  NSMutableURLRequest* request = [NSMutableURLRequest requestWithURL:url];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [NSJSONSerialization dataWithJSONObject:fields options:0 error:nil];
  return request;
}

- (void)subscribe {
  NSMutableURLRequest* request = [self requestTo:@"/news" with:@{@"mail" : self.mail}];
  // clean: privacy/collected-data-undeclared -- the manifest names e-mail addresses
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

- (void)tellFallenTreeAt:(CLLocation*)place {
  // source: privacy/collected-data-undeclared
  CLLocationCoordinate2D tree = place.coordinate;
  NSDictionary* fields = @{@"lat" : @(tree.latitude), @"lon" : @(tree.longitude)};
  // expect: privacy/collected-data-undeclared
  [[NSURLSession.sharedSession dataTaskWithRequest:[self requestTo:@"/trees" with:fields]] resume];
}

@end
