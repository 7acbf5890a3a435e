#import <UIKit/UIKit.h>

@interface StickController : UIViewController
@end
