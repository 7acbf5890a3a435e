#import <Foundation/Foundation.h>

@interface ConcertLog : NSObject
+ (void)attach;
@end
