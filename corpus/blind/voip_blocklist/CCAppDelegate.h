#import <UIKit/UIKit.h>

@class CCPushCoordinator;

@interface CCAppDelegate : NSObject <UIApplicationDelegate>
{
    CCPushCoordinator *_coordinator;
}
@property (nonatomic, strong) UIWindow *window;
@end
