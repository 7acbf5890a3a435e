#import <Foundation/Foundation.h>

@interface WardCalls : NSObject
@property(class, nonatomic, readonly) WardCalls* calls;
@property(nonatomic, copy) void (^onRing)(NSString* bed);
- (void)listen;
@end
