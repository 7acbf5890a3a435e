#import <Foundation/Foundation.h>

@interface GazeMap : NSObject
- (void)addX:(float)x y:(float)y;
- (void)send;
@end
