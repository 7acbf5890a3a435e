#import "MeshPacker.h"

#include <stdlib.h>
#include <string.h>

@implementation MeshPacker

- (NSData*)packVertices:(const simd_float3*)vertices count:(NSUInteger)count {
  const size_t stride = 3 * sizeof(float);
  char* bytes = malloc(count * stride);
  for (NSUInteger i = 0; i < count; i++) memcpy(bytes + i * stride, &vertices[i], stride);
  NSMutableData* data = [NSMutableData dataWithCapacity:count * stride + sizeof(uint32_t)];
  uint32_t header = (uint32_t)count;
  [data appendBytes:&header length:sizeof(header)];
  [data appendBytes:bytes length:count * stride];
  free(bytes);
  return data;
}

@end
