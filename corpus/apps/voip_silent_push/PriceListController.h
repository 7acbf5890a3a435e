#import <UIKit/UIKit.h>

@interface PriceListController : UIViewController <UITableViewDataSource>
@end
