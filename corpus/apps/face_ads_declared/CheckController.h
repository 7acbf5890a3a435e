#import <UIKit/UIKit.h>

@interface CheckController : UIViewController
@end
