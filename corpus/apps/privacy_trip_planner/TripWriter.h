#import <CoreLocation/CoreLocation.h>

/// Has a trip written by a language model.
@interface TripWriter : NSObject
- (void)writeTripFrom:(CLLocation*)start completion:(void (^)(NSString* text))completion;
@end
