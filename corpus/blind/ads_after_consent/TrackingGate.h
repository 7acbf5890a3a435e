#import <Foundation/Foundation.h>

/// Asks once whether the app may track, and tells everybody who waits for the answer.
@interface TrackingGate : NSObject
@property (class, nonatomic, readonly) TrackingGate *gate;
@property (nonatomic, readonly) NSString *advertisingIdentifier;
- (void)whenDecided:(void (^)(BOOL allowed))block;
@end
