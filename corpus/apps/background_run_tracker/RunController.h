#import <UIKit/UIKit.h>

@interface RunController : UIViewController
@end
