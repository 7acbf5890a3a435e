#import <UIKit/UIKit.h>

@interface FeedbackController : UIViewController
@end
