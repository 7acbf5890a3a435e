#import <UIKit/UIKit.h>

/// Notes on one page: nothing here ever runs in the background.
@interface NotesController : UIViewController
@end
