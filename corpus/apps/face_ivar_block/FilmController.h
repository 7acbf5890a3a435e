#import <UIKit/UIKit.h>

@interface FilmController : UIViewController
@end
