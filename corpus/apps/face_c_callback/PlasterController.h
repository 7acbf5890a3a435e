#import <UIKit/UIKit.h>

@interface PlasterController : UIViewController
@end
