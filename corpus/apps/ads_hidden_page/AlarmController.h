#import <UIKit/UIKit.h>

@interface AlarmController : UIViewController
@end
