#import <UIKit/UIKit.h>

@interface IslandController : UIViewController
@end
