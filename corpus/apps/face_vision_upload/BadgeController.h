#import <UIKit/UIKit.h>

@interface BadgeController : UIViewController
@end
