#import <UIKit/UIKit.h>

@interface TimerController : UIViewController
@end
