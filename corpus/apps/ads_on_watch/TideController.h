#import <UIKit/UIKit.h>

@interface TideController : UIViewController
@end
