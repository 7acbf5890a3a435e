#import <UIKit/UIKit.h>

@class WakeTone;

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property(nonatomic, strong) UIWindow* window;
@property(nonatomic, strong) WakeTone* tone;
@end
