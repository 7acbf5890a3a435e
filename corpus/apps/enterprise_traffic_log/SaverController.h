#import <UIKit/UIKit.h>

@interface SaverController : UIViewController
@end
