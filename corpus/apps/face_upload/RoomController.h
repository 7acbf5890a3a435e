#import <UIKit/UIKit.h>

@interface RoomController : UIViewController
@end
