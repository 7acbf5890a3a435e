#import <UIKit/UIKit.h>

@interface ClockController : UIViewController
@end
