#import <UIKit/UIKit.h>

@interface BalloonController : UIViewController
@end
