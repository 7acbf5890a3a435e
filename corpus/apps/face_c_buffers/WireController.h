#import <UIKit/UIKit.h>

@interface WireController : UIViewController
@end
