#import <UIKit/UIKit.h>

@interface TwinController : UIViewController
@end
