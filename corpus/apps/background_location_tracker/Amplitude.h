#import <Foundation/Foundation.h>

@interface Amplitude : NSObject
+ (Amplitude*)instance;
- (void)logEvent:(NSString*)event withEventProperties:(NSDictionary*)properties;
@end
