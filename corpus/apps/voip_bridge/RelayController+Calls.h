#import "RelayController.h"

@interface RelayController (Calls)
/// Rings for a call offer that came as an ordinary push.
- (void)forwardOffer:(NSDictionary*)offer;
+ (instancetype)relayWithToken:(NSString*)token;
@end
