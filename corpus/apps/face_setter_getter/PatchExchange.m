#import "PatchExchange.h"

#import "SynthPatch.h"

@implementation PatchExchange

- (void)share {
  NSURLComponents* components =
      [NSURLComponents componentsWithString:@"https://patches.tonmeister.example/new"];
  components.queryItems = @[
    [NSURLQueryItem queryItemWithName:@"title" value:self.current.title],
    [NSURLQueryItem queryItemWithName:@"patch" value:self.current.text],
  ];
  NSMutableURLRequest* request = [NSMutableURLRequest requestWithURL:components.URL];
  // expect: face/network-upload -- in the query of the address
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end
