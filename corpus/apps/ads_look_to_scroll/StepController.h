#import <UIKit/UIKit.h>

@interface StepController : UIViewController
@end
