#import <UIKit/UIKit.h>

@interface ChatController : UIViewController
@end
