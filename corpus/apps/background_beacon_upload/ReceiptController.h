#import <UIKit/UIKit.h>

@interface ReceiptController : UIViewController
@end
