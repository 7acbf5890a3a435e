#import <UIKit/UIKit.h>

@interface TripController : UIViewController
@end
