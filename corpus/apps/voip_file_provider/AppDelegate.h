#import <UIKit/UIKit.h>

@class PushHub;

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property(nonatomic, strong) UIWindow* window;
@property(nonatomic, strong) PushHub* hub;
@end
