#import <UIKit/UIKit.h>

@interface NewsController : UIViewController
@end
