#import <UIKit/UIKit.h>

@interface RateController : UIViewController
@end
