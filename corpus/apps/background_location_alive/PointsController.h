#import <UIKit/UIKit.h>

@interface PointsController : UIViewController
@end
