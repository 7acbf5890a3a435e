#import <Foundation/Foundation.h>

@interface HatFitter : NSObject
- (void)fitWidth:(float)width height:(float)height then:(void (^)(NSString* hat))then;
@end
