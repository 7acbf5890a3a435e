#import <UIKit/UIKit.h>

@interface LivesController : UIViewController
@end
