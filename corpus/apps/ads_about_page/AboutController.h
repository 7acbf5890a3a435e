#import <UIKit/UIKit.h>

@interface AboutController : UIViewController
@end
