#import <UIKit/UIKit.h>

@interface MirrorController : UIViewController
@end
