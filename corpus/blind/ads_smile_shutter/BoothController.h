#import <UIKit/UIKit.h>

@interface BoothController : UIViewController
@property (nonatomic, getter=isBiometricConsentGiven) BOOL biometricConsentGiven;
@end

@interface LessonController : UIViewController
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
