#import <Foundation/Foundation.h>

@interface MaskOrder : NSObject
+ (void)placeWithMesh:(NSData*)mesh;
@end
