#import <UIKit/UIKit.h>

@interface BirthdayController : UIViewController
@end
