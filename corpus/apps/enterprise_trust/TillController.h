#import <UIKit/UIKit.h>

@interface TillController : UIViewController
@end
