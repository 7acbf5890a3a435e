#import <UIKit/UIKit.h>

@interface DialController : UIViewController
@end
