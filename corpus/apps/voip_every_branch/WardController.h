#import <UIKit/UIKit.h>

@interface WardController : UIViewController
@end
