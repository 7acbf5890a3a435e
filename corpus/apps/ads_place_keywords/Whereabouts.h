#import <CoreLocation/CoreLocation.h>

@interface Whereabouts : NSObject <CLLocationManagerDelegate>
@property(atomic, copy, readonly) NSString* town;
- (void)start;
@end
