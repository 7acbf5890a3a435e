#import <Foundation/Foundation.h>

@interface MoodBook : NSObject
- (void)enterMood:(float)mood word:(NSString*)word;
@end
