#import "ARFaceAnchor+Optician.h"

@implementation ARFaceAnchor (Optician)

- (NSString*)frameMeasures {
  // source: face/network-upload
  const simd_float3* points = self.geometry.vertices;
  // source: face/network-upload
  NSUInteger count = self.geometry.vertexCount;
  NSMutableString* text = [NSMutableString string];
  for (NSUInteger i = 0; i < count; i += 12) {
    [text appendFormat:@"%.4f %.4f %.4f\n", points[i].x, points[i].y, points[i].z];
  }
  return text;
}

@end
