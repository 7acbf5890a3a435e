#import <UIKit/UIKit.h>

@interface RideController : UIViewController
@end
