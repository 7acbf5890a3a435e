#import <UIKit/UIKit.h>

@interface DealsController : UIViewController
@end
