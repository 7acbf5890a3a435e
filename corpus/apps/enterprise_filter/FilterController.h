#import <UIKit/UIKit.h>

@interface FilterController : UIViewController
@end
