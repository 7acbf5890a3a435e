#import <Foundation/Foundation.h>

@interface Session : NSObject
- (void)openWithToken:(NSString*)token;
- (void)loadPictureWithToken:(NSString*)token;
@end
