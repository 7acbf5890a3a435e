#import <UIKit/UIKit.h>

@interface BlinkController : UIViewController
@end

@interface BWAppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
