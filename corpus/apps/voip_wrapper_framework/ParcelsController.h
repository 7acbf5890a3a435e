#import <UIKit/UIKit.h>

@interface ParcelsController : UIViewController
@end
