#import <UIKit/UIKit.h>

@interface SipController : UIViewController
@end
