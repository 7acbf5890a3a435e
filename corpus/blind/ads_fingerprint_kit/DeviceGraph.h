#import <Foundation/Foundation.h>

@interface DeviceGraph : NSObject
+ (instancetype)graphWithPartner:(NSString *)partner;
- (void)identify;
@end
