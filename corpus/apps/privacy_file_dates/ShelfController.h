#import <UIKit/UIKit.h>

@interface ShelfController : UIViewController
@end
