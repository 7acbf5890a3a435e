#import <Foundation/Foundation.h>

@interface DepthPost : NSObject
+ (void)postMap:(NSData*)map number:(NSInteger)number;
@end
