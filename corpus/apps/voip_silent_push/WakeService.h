#import <Foundation/Foundation.h>

/// Wakes the app by VoIP push to refresh prices and to report how the device is used.
@interface WakeService : NSObject
- (void)registerForPushes;
@end
