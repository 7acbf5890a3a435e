#import <Foundation/Foundation.h>

@interface ControlRoom : NSObject
+ (ControlRoom*)room;
- (void)open;
@end
