#import <Foundation/Foundation.h>

@interface Mixpanel : NSObject
+ (Mixpanel*)sharedInstance;
- (void)identify:(NSString*)distinctId;
- (void)track:(NSString*)event properties:(NSDictionary*)properties;
@end
