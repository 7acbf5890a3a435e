#import <Network/Network.h>
#import <NetworkExtension/NetworkExtension.h>

@interface TunnelProvider : NEPacketTunnelProvider
{
    nw_connection_t _link;
    unsigned long long _bytesOut;
}
@end
