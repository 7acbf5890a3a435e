#import <UIKit/UIKit.h>

@interface BoxController : UIViewController
@end
