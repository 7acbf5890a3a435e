#import <UIKit/UIKit.h>

@interface AquariumController : UIViewController
@end
