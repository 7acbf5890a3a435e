#import <UIKit/UIKit.h>

@interface LampController : UIViewController
@end
