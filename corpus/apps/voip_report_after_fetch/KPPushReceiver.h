#import <Foundation/Foundation.h>

@interface KPPushReceiver : NSObject
- (void)listen;
@end
