#import <UIKit/UIKit.h>

@interface ClassController : UIViewController
@end
