#import <UIKit/UIKit.h>

@interface CouponController : UIViewController
@end
