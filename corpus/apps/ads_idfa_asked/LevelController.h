#import <UIKit/UIKit.h>

@interface LevelController : UIViewController
@end
