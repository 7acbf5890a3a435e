#import <UIKit/UIKit.h>

@interface AlbumController : UITableViewController
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
