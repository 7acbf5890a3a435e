#import <UIKit/UIKit.h>

@interface WindowController : UIViewController
@end
