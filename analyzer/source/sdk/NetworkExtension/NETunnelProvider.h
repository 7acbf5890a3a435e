// Stand-in for NetworkExtension's packet tunnels and their settings.
#pragma once

#import <NetworkExtension/NEDNSSettings.h>
#import <NetworkExtension/NEVPNManager.h>

NS_ASSUME_NONNULL_BEGIN

@interface NEPacket : NSObject <NSCopying, NSSecureCoding>
- (instancetype)initWithData:(NSData*)data protocolFamily:(uint8_t)family;
@property(readonly, copy) NSData* data;
@property(readonly) uint8_t protocolFamily;
@end
@interface NEPacketTunnelFlow : NSObject
- (void)readPacketsWithCompletionHandler:(void (^)(NSArray<NSData*>* packets,
                                                   NSArray<NSNumber*>* protocols))completion;
- (BOOL)writePackets:(NSArray<NSData*>*)packets withProtocols:(NSArray<NSNumber*>*)protocols;
- (void)readPacketObjectsWithCompletionHandler:(void (^)(NSArray<NEPacket*>* packets))completion;
- (BOOL)writePacketObjects:(NSArray<NEPacket*>*)packets;
@end
@interface NETunnelNetworkSettings : NSObject <NSSecureCoding, NSCopying>
- (instancetype)initWithTunnelRemoteAddress:(NSString*)address;
@property(readonly) NSString* tunnelRemoteAddress;
@property(nullable, copy) NEDNSSettings* DNSSettings;
@property(nullable, copy) NEProxySettings* proxySettings;
@end
@interface NEIPv4Route : NSObject <NSSecureCoding, NSCopying>
- (instancetype)initWithDestinationAddress:(NSString*)address subnetMask:(NSString*)mask;
@property(readonly) NSString *destinationAddress, *destinationSubnetMask;
@property(nullable, copy) NSString* gatewayAddress;
+ (NEIPv4Route*)defaultRoute;
@end
@interface NEIPv4Settings : NSObject <NSSecureCoding, NSCopying>
- (instancetype)initWithAddresses:(NSArray<NSString*>*)addresses subnetMasks:(NSArray<NSString*>*)masks;
@property(readonly) NSArray<NSString*>*addresses, *subnetMasks;
@property(nullable, copy) NSArray<NEIPv4Route*>*includedRoutes, *excludedRoutes;
@end
@interface NEIPv6Route : NSObject <NSSecureCoding, NSCopying>
- (instancetype)initWithDestinationAddress:(NSString*)address networkPrefixLength:(NSNumber*)length;
+ (NEIPv6Route*)defaultRoute;
@end
@interface NEIPv6Settings : NSObject <NSSecureCoding, NSCopying>
- (instancetype)initWithAddresses:(NSArray<NSString*>*)addresses
             networkPrefixLengths:(NSArray<NSNumber*>*)lengths;
@property(nullable, copy) NSArray<NEIPv6Route*>*includedRoutes, *excludedRoutes;
@end
@interface NEPacketTunnelNetworkSettings : NETunnelNetworkSettings
@property(nullable, copy) NEIPv4Settings* IPv4Settings;
@property(nullable, copy) NEIPv6Settings* IPv6Settings;
@property(nullable, copy) NSNumber *tunnelOverheadBytes, *MTU;
@end
@interface NETunnelProvider : NEProvider
- (void)handleAppMessage:(NSData*)message
       completionHandler:(nullable void (^)(NSData* _Nullable response))completion;
- (void)setTunnelNetworkSettings:(nullable NETunnelNetworkSettings*)settings
               completionHandler:(nullable void (^)(NSError* _Nullable error))completion;
@property(readonly) NEVPNProtocol* protocolConfiguration;
@property(nullable, readonly) NSArray<NEAppRule*>* appRules;
@property BOOL reasserting;
@end
@interface NEPacketTunnelProvider : NETunnelProvider
- (void)startTunnelWithOptions:(nullable NSDictionary<NSString*, NSObject*>*)options
             completionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)stopTunnelWithReason:(NEProviderStopReason)reason completionHandler:(void (^)(void))completion;
- (void)cancelTunnelWithError:(nullable NSError*)error;
- (NWTCPConnection*)createTCPConnectionThroughTunnelToEndpoint:(NWEndpoint*)endpoint
                                                     enableTLS:(BOOL)tls
                                                 TLSParameters:(nullable NWTLSParameters*)parameters
                                                      delegate:(nullable id)delegate;
- (NWUDPSession*)createUDPSessionThroughTunnelToEndpoint:(NWEndpoint*)to fromEndpoint:(nullable NWHostEndpoint*)from;
@property(readonly) NEPacketTunnelFlow* packetFlow;
@end

NS_ASSUME_NONNULL_END
