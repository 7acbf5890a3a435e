#import <UIKit/UIKit.h>

@interface HeartController : UIViewController
@end
