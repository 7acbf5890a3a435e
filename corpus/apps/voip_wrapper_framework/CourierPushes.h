#import <Foundation/Foundation.h>

@interface CourierPushes : NSObject
+ (void)begin;
@end
