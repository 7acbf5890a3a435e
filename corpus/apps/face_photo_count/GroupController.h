#import <UIKit/UIKit.h>

@interface GroupController : UIViewController
@end
