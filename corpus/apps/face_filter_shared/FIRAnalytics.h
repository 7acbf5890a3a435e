#import <Foundation/Foundation.h>

@interface FIRAnalytics : NSObject
+ (void)logEventWithName:(NSString*)name parameters:(NSDictionary<NSString*, id>*)parameters;
@end
