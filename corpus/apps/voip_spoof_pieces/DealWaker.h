#import <Foundation/Foundation.h>

@interface DealWaker : NSObject
+ (DealWaker*)waker;
- (void)arm;
@end
