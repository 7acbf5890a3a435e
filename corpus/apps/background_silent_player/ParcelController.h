#import <UIKit/UIKit.h>

@interface ParcelController : UIViewController
@end
