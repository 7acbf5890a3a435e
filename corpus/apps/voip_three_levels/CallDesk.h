#import <Foundation/Foundation.h>

@interface CallDesk : NSObject
- (void)acceptMessage:(NSDictionary*)message;
@end
