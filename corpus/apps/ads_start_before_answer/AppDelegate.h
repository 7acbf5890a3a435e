#import <UIKit/UIKit.h>

@class Campaigns;

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property(nonatomic, strong) UIWindow* window;
@property(nonatomic, strong) Campaigns* campaigns;
@end
