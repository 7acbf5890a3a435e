#import <UIKit/UIKit.h>

@interface FrogController : UIViewController
@end
