#import <UIKit/UIKit.h>

@interface WaitingRoomController : UIViewController
@end
