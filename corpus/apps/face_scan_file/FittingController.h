#import <UIKit/UIKit.h>

@interface FittingController : UIViewController
@end
