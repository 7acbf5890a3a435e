#import <UIKit/UIKit.h>

@class KPPushReceiver;

@interface KPAppDelegate : UIResponder <UIApplicationDelegate>
@property(nonatomic, strong) UIWindow* window;
@property(nonatomic, strong) KPPushReceiver* receiver;
@end
