#import <Foundation/Foundation.h>

@interface Scoreboard : NSObject
@property(class, nonatomic, readonly) Scoreboard* sharedBoard;
- (void)open;
@end
