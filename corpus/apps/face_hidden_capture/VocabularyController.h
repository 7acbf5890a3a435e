#import <UIKit/UIKit.h>

@interface VocabularyController : UIViewController
@end
