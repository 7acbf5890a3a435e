#import <UIKit/UIKit.h>

@interface HelmetController : UIViewController
@end
