#import <UIKit/UIKit.h>

@interface KPHistoryController : UIViewController <UITableViewDataSource>
@end
