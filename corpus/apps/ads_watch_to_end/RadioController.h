#import <UIKit/UIKit.h>

@interface RadioController : UIViewController
@end
