#import <UIKit/UIKit.h>

@interface DamController : UIViewController
@end
