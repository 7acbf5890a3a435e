#import <Foundation/Foundation.h>

@interface LetterLog : NSObject
+ (void)begin;
+ (void)addTongue:(float)tongue;
@end
