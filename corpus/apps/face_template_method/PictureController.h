#import <UIKit/UIKit.h>

@interface PictureController : UIViewController
@end
