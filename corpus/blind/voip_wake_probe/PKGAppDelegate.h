#import <UIKit/UIKit.h>
#import "PingKit.h"

@interface PKGAppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic) UIWindow *window;
@property (nonatomic) PKGFieldReporter *reporter;
@property (nonatomic) PKGPushReceiver *receiver;
@end
