#import <UIKit/UIKit.h>

@interface MeasureController : UIViewController
@end
