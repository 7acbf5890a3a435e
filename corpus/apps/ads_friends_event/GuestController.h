#import <UIKit/UIKit.h>

@interface GuestController : UIViewController
@end
