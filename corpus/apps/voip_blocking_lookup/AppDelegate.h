#import <UIKit/UIKit.h>

@class WorkshopLine;

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property(nonatomic, strong) UIWindow* window;
@property(nonatomic, strong) WorkshopLine* line;
@end
