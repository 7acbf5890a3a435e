#import <Foundation/Foundation.h>

extern NSNotificationName const PartyLineFrameNotification;
extern NSString *const PartyLineFrameKey;

/// Sends what is posted as a frame to everybody in the room.
@interface PartyLine : NSObject
- (instancetype)initWithName:(NSString *)name;
- (void)join;
- (void)leave;
@end
