#import <Foundation/Foundation.h>

@interface StormWatch : NSObject
+ (StormWatch*)shared;
- (void)begin;
@end
