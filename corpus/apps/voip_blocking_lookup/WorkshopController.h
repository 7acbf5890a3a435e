#import <UIKit/UIKit.h>

@interface WorkshopController : UIViewController
@end
