#import <UIKit/UIKit.h>

@interface PuzzleController : UIViewController
@end
