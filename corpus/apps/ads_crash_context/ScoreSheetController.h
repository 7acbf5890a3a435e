#import <UIKit/UIKit.h>

@interface ScoreSheetController : UIViewController
@end
