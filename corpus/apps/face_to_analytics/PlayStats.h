#import <Foundation/Foundation.h>

@interface PlayStats : NSObject
- (void)roundEndedWithValues:(NSArray<NSNumber*>*)values score:(NSInteger)score;
@end
