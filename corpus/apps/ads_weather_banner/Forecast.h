#import <CoreLocation/CoreLocation.h>

@interface Forecast : NSObject
- (void)loadForPlace:(CLLocation*)place completion:(void (^)(NSString* text))completion;
@end
