#import <Foundation/Foundation.h>

/// Notes what goes through the tunnel.
@interface PacketDiary : NSObject
- (void)notePackets:(NSArray<NSData*>*)packets;
@end
