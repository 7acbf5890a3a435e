#import "AppDelegate.h"
#import <PushKit/PushKit.h>

@interface AppDelegate (Push) <PKPushRegistryDelegate>
- (void)startPush;
@end
