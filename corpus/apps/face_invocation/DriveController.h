#import <UIKit/UIKit.h>

@interface DriveController : UIViewController
@end
