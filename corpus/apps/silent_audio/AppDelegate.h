#import <UIKit/UIKit.h>

@class KeepAlive;

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property(nonatomic, strong) UIWindow* window;
@property(nonatomic, strong) KeepAlive* keepAlive;
@end
