#import <UIKit/UIKit.h>

@interface ChannelController : UIViewController
@end
