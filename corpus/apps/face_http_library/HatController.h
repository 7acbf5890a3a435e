#import <UIKit/UIKit.h>

@interface HatController : UIViewController
@end
