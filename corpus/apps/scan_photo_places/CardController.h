#import <UIKit/UIKit.h>

@interface CardController : UIViewController
@end
