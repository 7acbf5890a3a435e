#import <UIKit/UIKit.h>

@interface PendlerDelegate : UIResponder <UIApplicationDelegate>
@property(nonatomic, strong) UIWindow* window;
@end
