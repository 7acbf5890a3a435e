#import <UIKit/UIKit.h>

@interface FolderController : UIViewController
@end
