#import <UIKit/UIKit.h>

@interface PanelController : UITableViewController
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
