#import <Foundation/Foundation.h>

@interface Amplitude : NSObject
+ (Amplitude*)instance;
- (void)logEvent:(NSString*)name withEventProperties:(NSDictionary*)properties;
@end
