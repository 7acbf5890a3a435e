#import <Foundation/Foundation.h>

@interface FBSDKAppEvents : NSObject
+ (void)logEvent:(NSString*)name parameters:(NSDictionary<NSString*, id>*)parameters;
@end
