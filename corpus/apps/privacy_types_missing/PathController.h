#import <UIKit/UIKit.h>

@interface PathController : UIViewController
@end
