#import <UIKit/UIKit.h>

@interface HelpController : UIViewController
@end
