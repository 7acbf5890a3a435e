#import <Foundation/Foundation.h>

@interface Mixpanel : NSObject
+ (Mixpanel*)sharedInstance;
- (void)track:(NSString*)event properties:(NSDictionary*)properties;
- (void)flush;
@end
