#import <Foundation/Foundation.h>

@interface BadgeOffice : NSObject
- (instancetype)initWithEmployee:(NSString*)employee;
- (void)submitOutline:(NSDictionary*)outline;
@end
