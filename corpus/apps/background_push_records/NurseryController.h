#import <UIKit/UIKit.h>

@interface NurseryController : UIViewController
@end
