#import <UIKit/UIKit.h>

@interface CrewController : UIViewController
@end
