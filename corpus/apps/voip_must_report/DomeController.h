#import <UIKit/UIKit.h>

@interface DomeController : UIViewController
@end
