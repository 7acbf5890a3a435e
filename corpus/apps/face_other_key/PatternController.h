#import <UIKit/UIKit.h>

@interface PatternController : UIViewController
@end
