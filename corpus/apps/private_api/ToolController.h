#import <UIKit/UIKit.h>

@interface ToolController : UIViewController
@end
