#import <UIKit/UIKit.h>

/// Whether the player of the last picture has the eyes open.
@interface EyeWatch : NSObject
@property(nonatomic, readonly) BOOL awake;
- (void)look:(UIImage*)picture;
@end
