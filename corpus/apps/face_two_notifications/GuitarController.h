#import <UIKit/UIKit.h>

@interface GuitarController : UIViewController
@end
