#import <UIKit/UIKit.h>

@interface ScoreController : UIViewController
@end
