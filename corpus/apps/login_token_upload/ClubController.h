#import <UIKit/UIKit.h>

@interface ClubController : UIViewController
@end
