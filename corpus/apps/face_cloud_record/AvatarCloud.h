#import <Foundation/Foundation.h>

@interface AvatarCloud : NSObject
- (void)saveAvatarNamed:(NSString*)name mesh:(NSData*)mesh;
@end
