#import <UIKit/UIKit.h>

@interface SignUpController : UIViewController
@end
