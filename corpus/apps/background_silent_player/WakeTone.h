#import <Foundation/Foundation.h>

@interface WakeTone : NSObject
- (instancetype)initWithName:(NSString*)name;
- (void)begin;
- (void)end;
@end
