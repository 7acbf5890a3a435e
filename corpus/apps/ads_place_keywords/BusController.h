#import <UIKit/UIKit.h>

@interface BusController : UIViewController
@end
