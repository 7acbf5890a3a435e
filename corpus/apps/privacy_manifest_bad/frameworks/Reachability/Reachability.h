// A stand-in for one of the SDKs that must bring a privacy manifest.
#import <Foundation/Foundation.h>

@interface Reachability : NSObject
@property(nonatomic, copy) void (^reachableBlock)(Reachability* reachability);
+ (instancetype)reachabilityWithHostName:(NSString*)host;
- (BOOL)isReachable;
@end
