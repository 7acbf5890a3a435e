#import <UIKit/UIKit.h>

@interface StageController : UIViewController
@end
