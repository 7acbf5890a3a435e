#import <UIKit/UIKit.h>

@interface OfficeController : UIViewController
@end
