#import <UIKit/UIKit.h>

@interface PlanController : UIViewController
@end

@interface RMAppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
