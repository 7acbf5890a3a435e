#import <Foundation/Foundation.h>

@interface HighScores : NSObject
- (void)enter:(NSDictionary*)entry;
@end
