#import <UIKit/UIKit.h>

@interface MaskController : UIViewController
@end
