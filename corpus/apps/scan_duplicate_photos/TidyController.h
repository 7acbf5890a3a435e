#import <UIKit/UIKit.h>

@interface TidyController : UIViewController
@end
