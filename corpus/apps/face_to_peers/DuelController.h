#import <UIKit/UIKit.h>

@interface DuelController : UIViewController
@end
