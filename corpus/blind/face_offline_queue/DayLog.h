#import <Foundation/Foundation.h>

/// What was measured today; kept until there is a network.
@interface DayLog : NSObject
- (void)note:(NSDictionary<NSString *, NSNumber *> *)sample;
- (void)flush;
+ (NSURL *)file;
@end
