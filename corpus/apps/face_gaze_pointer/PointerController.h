#import <UIKit/UIKit.h>

@interface PointerController : UIViewController
@end
