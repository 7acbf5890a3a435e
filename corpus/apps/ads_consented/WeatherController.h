#import <UIKit/UIKit.h>

/// Asks first, then shows ads.
@interface WeatherController : UIViewController
@end
