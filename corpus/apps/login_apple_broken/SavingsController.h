#import <UIKit/UIKit.h>

@interface SavingsController : UIViewController
@end
