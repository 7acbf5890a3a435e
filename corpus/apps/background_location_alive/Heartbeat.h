#import <Foundation/Foundation.h>

@interface Heartbeat : NSObject
+ (Heartbeat*)shared;
- (void)start;
@end
