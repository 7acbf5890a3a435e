#import <Foundation/Foundation.h>

@interface Awake : NSObject
+ (Awake*)shared;
- (void)hold;
@end
