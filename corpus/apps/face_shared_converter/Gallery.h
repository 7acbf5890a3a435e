#import <Foundation/Foundation.h>

@interface Gallery : NSObject
- (void)publish:(NSDictionary*)picture;
@end
