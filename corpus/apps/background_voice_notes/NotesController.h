#import <UIKit/UIKit.h>

@interface NotesController : UIViewController
@end
