#import <Foundation/Foundation.h>

@interface LampionCalls : NSObject
+ (LampionCalls*)shared;
- (void)activate;
@end
