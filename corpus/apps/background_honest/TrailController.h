#import <UIKit/UIKit.h>

/// Records the trail and the heart rate.
@interface TrailController : UIViewController
@end
