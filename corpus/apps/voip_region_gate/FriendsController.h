#import <UIKit/UIKit.h>

@interface FriendsController : UIViewController
@end
