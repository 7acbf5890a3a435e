#import <UIKit/UIKit.h>

@interface SeriesController : UIViewController
@end
