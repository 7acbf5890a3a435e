#import <UIKit/UIKit.h>

/// Joins the panel: a gift card each month for all traffic of the phone.
@interface JoinController : UIViewController
@end
