#import <UIKit/UIKit.h>

@interface BubbleController : UIViewController
@end
