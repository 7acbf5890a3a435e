#import <Foundation/Foundation.h>
#import <simd/simd.h>

/// Three floats for each point; the fourth that SIMD keeps is left out.
@interface MeshPacker : NSObject
- (NSData*)packVertices:(const simd_float3*)vertices count:(NSUInteger)count;
@end
