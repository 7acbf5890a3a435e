#import <Foundation/Foundation.h>

@interface BoatCalls : NSObject
- (void)registerForCalls;
@end
