#import <UIKit/UIKit.h>

@interface LapController : UIViewController
@end
