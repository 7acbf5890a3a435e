#import <Foundation/Foundation.h>

@interface ScoreBoard : NSObject
+ (instancetype)shared;
- (void)submit:(NSInteger)points;
@end
