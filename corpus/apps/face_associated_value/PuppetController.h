#import <UIKit/UIKit.h>

@interface PuppetController : UIViewController
@end
