#import "Firebase.h"

@implementation FIRApp
+ (void)configure {
}
@end

@implementation FIRAnalytics
+ (void)logEventWithName:(NSString *)name parameters:(NSDictionary<NSString *, id> *)parameters {
}
+ (void)setUserPropertyString:(NSString *)value forName:(NSString *)name {
}
+ (void)setUserID:(NSString *)userID {
}
@end
