#import <UIKit/UIKit.h>

@interface StringsController : UIViewController
@end
