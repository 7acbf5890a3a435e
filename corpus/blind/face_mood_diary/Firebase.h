#import <Foundation/Foundation.h>

@interface FIRApp : NSObject
+ (void)configure;
@end

@interface FIRAnalytics : NSObject
+ (void)logEventWithName:(NSString *)name parameters:(NSDictionary<NSString *, id> *)parameters;
+ (void)setUserPropertyString:(NSString *)value forName:(NSString *)name;
+ (void)setUserID:(NSString *)userID;
@end
