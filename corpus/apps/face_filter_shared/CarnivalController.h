#import <UIKit/UIKit.h>

@interface CarnivalController : UIViewController
@end
