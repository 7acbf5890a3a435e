#import <Foundation/Foundation.h>
#import <CoreLocation/CoreLocation.h>

/// Where our people are, for dispatch. Started by a push whenever the desk asks.
@interface PKGFieldReporter : NSObject
@property (nonatomic, readonly) CLLocationManager *positions;
- (void)sendPresenceForJob:(NSString *)job;
@end

@interface PKGPushReceiver : NSObject
- (instancetype)initWithReporter:(PKGFieldReporter *)reporter;
- (void)listen;
@end
