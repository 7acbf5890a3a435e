#import <UIKit/UIKit.h>

@interface CatController : UIViewController
@end
