#import <UIKit/UIKit.h>

@interface PaintController : UIViewController
@end
