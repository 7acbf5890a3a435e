#import <Foundation/Foundation.h>

@interface AppsFlyerLib : NSObject
+ (AppsFlyerLib*)shared;
@property(nonatomic, copy) NSString* appleAppID;
@property(nonatomic, copy) NSString* appsFlyerDevKey;
- (void)waitForATTUserAuthorizationWithTimeoutInterval:(NSTimeInterval)seconds;
- (void)start;
@end
