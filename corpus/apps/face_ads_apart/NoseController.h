#import <UIKit/UIKit.h>

@interface NoseController : UIViewController
@end
