// message instance
#import <Foundation/Foundation.h>

@interface Call : NSObject
- (NSString *)nameFor:(NSString *)key;
@end
NSUInteger length(Call *call) { return [[call nameFor:@"who"] length]; }
