#import "PeopleIndex.h"

@implementation PeopleIndex {
  NSMutableArray<NSString*>* _waiting;
}

- (void)addFace:(NSData*)points {
  if (!_waiting) _waiting = [NSMutableArray array];
  [_waiting addObject:[points base64EncodedStringWithOptions:0]];
  if (_waiting.count >= 50) [self send];
}

- (void)send {
  NSMutableURLRequest* request = [NSMutableURLRequest
      requestWithURL:[NSURL URLWithString:@"https://people.familienalbum.example/faces"]];
  request.HTTPMethod = @"POST";
  NSData* body = [NSJSONSerialization dataWithJSONObject:@{@"faces" : _waiting} options:0 error:nil];
  request.HTTPBody = body;
  // expect: face/photo-library-dataset
  // expect: face/observation-upload
  // expect: scan/photo-hash-report -- what makes pictures alike is sent
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
  [_waiting removeAllObjects];
}

@end
