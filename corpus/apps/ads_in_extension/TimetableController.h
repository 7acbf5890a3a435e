#import <UIKit/UIKit.h>

@interface TimetableController : UIViewController
@end
