#import <UIKit/UIKit.h>

@interface VoteController : UIViewController
@end
