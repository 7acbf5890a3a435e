#import <UIKit/UIKit.h>

@interface AlbumController : UIViewController
@end
