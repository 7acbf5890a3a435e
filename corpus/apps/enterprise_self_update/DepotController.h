#import <UIKit/UIKit.h>

@interface DepotController : UIViewController
@end
