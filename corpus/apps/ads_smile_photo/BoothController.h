#import <UIKit/UIKit.h>

@interface BoothController : UIViewController
@end
