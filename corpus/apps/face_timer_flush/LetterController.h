#import <UIKit/UIKit.h>

@interface LetterController : UIViewController
@end
