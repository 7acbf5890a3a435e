#import <Foundation/Foundation.h>

@interface NightSync : NSObject
+ (void)syncIfCharging;
@end
