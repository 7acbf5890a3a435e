#import <UIKit/UIKit.h>

@interface CropController : UIViewController
- (void)showImage:(UIImage*)image;
@end
