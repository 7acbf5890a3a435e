#import "BadgeOffice.h"

@implementation BadgeOffice {
  NSString* _employee;
}

- (instancetype)initWithEmployee:(NSString*)employee {
  if ((self = [super init])) _employee = [employee copy];
  return self;
}

- (void)submitOutline:(NSDictionary*)outline {
  NSMutableURLRequest* request = [NSMutableURLRequest
      requestWithURL:[NSURL URLWithString:@"https://badges.ausweisbild.example/outline"]];
  request.HTTPMethod = @"POST";
  [request setValue:_employee forHTTPHeaderField:@"X-Employee"];
  request.HTTPBody = [NSPropertyListSerialization dataWithPropertyList:outline
                                                                format:NSPropertyListXMLFormat_v1_0
                                                               options:0
                                                                 error:nil];
  // expect: face/observation-upload
  // clean: face/network-upload -- an observation in a picture, not the mesh of a tracked face
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end
