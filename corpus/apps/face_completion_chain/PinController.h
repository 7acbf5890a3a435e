#import <UIKit/UIKit.h>

@interface PinController : UIViewController
@end
