#import <UIKit/UIKit.h>

@interface TableController : UIViewController
@end
