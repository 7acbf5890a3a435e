#import <Foundation/Foundation.h>

@interface RideStore : NSObject
+ (RideStore*)shared;
- (void)addRide:(NSString*)ride driver:(NSString*)driver;
- (NSString*)driverOfRide:(NSString*)ride;
- (NSUInteger)count;
- (void)rememberToken:(NSData*)token;
@end
