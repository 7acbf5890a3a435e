#import "Gallery.h"

#import "TextForm.h"

@implementation Gallery

- (void)publish:(NSDictionary*)picture {
  NSMutableURLRequest* request = [NSMutableURLRequest
      requestWithURL:[NSURL URLWithString:@"https://gallery.malkasten.example/pictures"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [[TextForm textOf:picture] dataUsingEncoding:NSUTF8StringEncoding];
  // clean: face/network-upload -- the same conversion, of other values
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end
