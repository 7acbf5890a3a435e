#import <UIKit/UIKit.h>

@interface ParcelController : UIViewController
- (void)appCameToFront;
@end
