#import <UIKit/UIKit.h>

@interface SkyController : UIViewController
@end
