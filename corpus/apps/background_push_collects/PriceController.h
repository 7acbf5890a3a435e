#import <UIKit/UIKit.h>

@interface PriceController : UIViewController
@end
