#import <UIKit/UIKit.h>

@interface WardrobeController : UIViewController
@end
