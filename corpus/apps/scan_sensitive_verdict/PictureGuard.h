#import <UIKit/UIKit.h>

/// Looks at a picture before it is shown in a chat.
@interface PictureGuard : NSObject
- (void)checkFile:(NSURL*)file inView:(UIView*)view;
@end
