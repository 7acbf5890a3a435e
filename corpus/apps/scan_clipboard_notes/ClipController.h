#import <UIKit/UIKit.h>

@interface ClipController : UIViewController
@end
