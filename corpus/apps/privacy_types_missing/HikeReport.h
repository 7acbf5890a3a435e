#import <CoreLocation/CoreLocation.h>

/// What walkers tell about a path.
@interface HikeReport : NSObject
@property(nonatomic, copy) NSString* mail;
- (void)subscribe;
- (void)tellFallenTreeAt:(CLLocation*)place;
@end
