#import <UIKit/UIKit.h>

@interface QuizController : UIViewController
- (void)cameraTookPicture:(UIImage*)picture;
@end
