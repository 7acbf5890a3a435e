#import <UIKit/UIKit.h>

@interface StationController : UIViewController
@end
