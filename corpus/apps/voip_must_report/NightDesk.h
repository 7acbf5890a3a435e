#import <Foundation/Foundation.h>

@interface NightDesk : NSObject
+ (NightDesk*)shared;
- (void)begin;
@end
