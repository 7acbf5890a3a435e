#import <Foundation/Foundation.h>

@interface Amplitude : NSObject
@property (class, nonatomic, readonly) Amplitude *instance;
- (void)initializeApiKey:(NSString *)key;
- (void)logEvent:(NSString *)name withEventProperties:(NSDictionary *)properties;
@end
