#import <UIKit/UIKit.h>

@interface AskController : UIViewController
@end
