#import <PushToTalk/PushToTalk.h>
#import <UIKit/UIKit.h>

@interface ChannelController : UIViewController <PTChannelManagerDelegate, PTChannelRestorationDelegate>
@end
