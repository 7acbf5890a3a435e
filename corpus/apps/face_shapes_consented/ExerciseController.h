#import <UIKit/UIKit.h>

@interface ExerciseController : UIViewController
@end
