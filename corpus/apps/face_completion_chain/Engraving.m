#import "Engraving.h"

#import <ARKit/ARKit.h>

@implementation Engraving {
  ARSession* _session;
}

- (instancetype)initWithSession:(id)session {
  if ((self = [super init])) _session = session;
  return self;
}

- (void)captureWithCompletion:(EngravingPoints)completion {
  dispatch_async(dispatch_get_global_queue(QOS_CLASS_UTILITY, 0), ^{
    for (ARAnchor* anchor in self->_session.currentFrame.anchors) {
      if (![anchor isKindOfClass:ARFaceAnchor.class]) continue;
      // source: face/network-upload
      ARFaceGeometry* geometry = ((ARFaceAnchor*)anchor).geometry;
      // source: face/network-upload
      const void* points = geometry.vertices;
      completion([NSData dataWithBytes:points length:geometry.vertexCount * 16], nil);
      return;
    }
    completion(nil, [NSError errorWithDomain:@"Engraving" code:1 userInfo:nil]);
  });
}

- (void)encode:(NSData*)points completion:(EngravingText)completion {
  completion([points base64EncodedStringWithOptions:NSDataBase64Encoding64CharacterLineLength]);
}

- (void)order:(NSString*)text completion:(EngravingDone)completion {
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://order.ansteckpin.example/pins"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [text dataUsingEncoding:NSASCIIStringEncoding];
  // expect: face/network-upload
  [[NSURLSession.sharedSession dataTaskWithRequest:request
                                 completionHandler:^(NSData* data, NSURLResponse* response, NSError* error) {
                                   completion(error == nil);
                                 }] resume];
}

@end
