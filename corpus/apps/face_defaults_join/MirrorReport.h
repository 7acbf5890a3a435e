#import <Foundation/Foundation.h>

@interface MirrorReport : NSObject
+ (void)sendYesterday;
@end
