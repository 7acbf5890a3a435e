#import <UIKit/UIKit.h>

@interface DiaryController : UIViewController
@end
