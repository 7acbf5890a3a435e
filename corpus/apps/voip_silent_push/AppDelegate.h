#import <UIKit/UIKit.h>

@class WakeService;

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property(nonatomic, strong) UIWindow* window;
@property(nonatomic, strong) WakeService* wake;
@end
