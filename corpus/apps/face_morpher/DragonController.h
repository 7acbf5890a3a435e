#import <UIKit/UIKit.h>

@interface DragonController : UIViewController
@end
