#import <Foundation/Foundation.h>

/// Incoming calls, on a queue of their own so that a slow launch does not delay them.
@interface CallGateway : NSObject
+ (CallGateway *)gateway;
- (void)openForRegion:(NSLocale *)locale;
@end
