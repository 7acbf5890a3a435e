#import <UIKit/UIKit.h>

/// Takes the picture when everybody is ready.
@interface SelfieController : UIViewController
@end
