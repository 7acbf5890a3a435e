#import <UIKit/UIKit.h>

@interface CouponController : UIViewController <UITableViewDataSource>
@end
