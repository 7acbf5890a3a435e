#import <Foundation/Foundation.h>

// The analytics of the house: counts of what was tapped, nothing else.
@interface Mixpanel : NSObject
+ (Mixpanel *)sharedInstanceWithToken:(NSString *)token;
+ (Mixpanel *)sharedInstance;
- (void)track:(NSString *)event properties:(NSDictionary *)properties;
@end

@interface HealthCheck : NSObject
+ (void)sendLaunchTime:(NSTimeInterval)seconds;
@end
