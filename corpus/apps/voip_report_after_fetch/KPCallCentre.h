#import <Foundation/Foundation.h>

@interface KPCallCentre : NSObject
- (void)ringFrom:(NSString*)number name:(NSString*)name;
@end
