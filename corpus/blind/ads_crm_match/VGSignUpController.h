#import <UIKit/UIKit.h>

@interface VGSignUpController : UIViewController
@end

@interface VGAppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
