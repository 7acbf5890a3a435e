#import <NetworkExtension/NetworkExtension.h>

@class TrafficDiary;

@interface PacketTunnelProvider : NEPacketTunnelProvider
@property (nonatomic, strong) TrafficDiary *diary;
@end

/// The research panel's record of what was used, and when.
@interface TrafficDiary : NSObject
- (void)addPacket:(NSData *)packet;
@end
