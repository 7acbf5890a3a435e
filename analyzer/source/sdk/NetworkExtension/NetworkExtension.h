// Stand-in for NetworkExtension: tunnels and content filters.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@interface NEPacketTunnelFlow : NSObject
- (void)readPacketsWithCompletionHandler:(void (^)(NSArray<NSData*>* packets,
                                                   NSArray<NSNumber*>* protocols))completion;
- (BOOL)writePackets:(NSArray<NSData*>*)packets withProtocols:(NSArray<NSNumber*>*)protocols;
@end
@interface NETunnelNetworkSettings : NSObject
- (instancetype)initWithTunnelRemoteAddress:(NSString*)address;
@end
@interface NEIPv4Route : NSObject
+ (NEIPv4Route*)defaultRoute;
@end
@interface NEIPv4Settings : NSObject
- (instancetype)initWithAddresses:(NSArray<NSString*>*)addresses subnetMasks:(NSArray<NSString*>*)masks;
@property(nullable, copy) NSArray<NEIPv4Route*>* includedRoutes;
@end
@interface NEPacketTunnelNetworkSettings : NETunnelNetworkSettings
@property(nullable, copy) NEIPv4Settings* IPv4Settings;
@property(nullable, copy) NSNumber* MTU;
@end
@interface NEProvider : NSObject
- (void)sleepWithCompletionHandler:(void (^)(void))completion;
- (void)wake;
@end
@interface NETunnelProvider : NEProvider
- (void)setTunnelNetworkSettings:(nullable NETunnelNetworkSettings*)settings
               completionHandler:(nullable void (^)(NSError* _Nullable error))completion;
@end
@interface NEPacketTunnelProvider : NETunnelProvider
- (void)startTunnelWithOptions:(nullable NSDictionary<NSString*, NSObject*>*)options
             completionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)stopTunnelWithReason:(NSInteger)reason completionHandler:(void (^)(void))completion;
@property(readonly) NEPacketTunnelFlow* packetFlow;
@end

@interface NEVPNProtocol : NSObject <NSCopying>
@property(nullable, copy) NSString* serverAddress;
@end
@interface NETunnelProviderProtocol : NEVPNProtocol
@property(nullable, copy) NSString* providerBundleIdentifier;
@end
@interface NEVPNConnection : NSObject
- (BOOL)startVPNTunnelAndReturnError:(NSError**)error;
- (void)stopVPNTunnel;
@end
@interface NEVPNManager : NSObject
@property(nullable, strong) NEVPNProtocol* protocolConfiguration;
@property(nullable, copy) NSString* localizedDescription;
@property(getter=isEnabled) BOOL enabled;
@property(readonly) NEVPNConnection* connection;
- (void)saveToPreferencesWithCompletionHandler:(nullable void (^)(NSError* _Nullable error))completion;
@end
@interface NETunnelProviderManager : NEVPNManager
+ (void)loadAllFromPreferencesWithCompletionHandler:
    (void (^)(NSArray<NETunnelProviderManager*>* _Nullable managers, NSError* _Nullable error))completion;
@end

@interface NEFilterFlow : NSObject
@property(nullable, readonly) NSURL* URL;
@end
@interface NEFilterNewFlowVerdict : NSObject <NSCopying>
+ (NEFilterNewFlowVerdict*)allowVerdict;
+ (NEFilterNewFlowVerdict*)dropVerdict;
@end
@interface NEFilterProvider : NEProvider
- (void)startFilterWithCompletionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)stopFilterWithReason:(NSInteger)reason completionHandler:(void (^)(void))completion;
@end
@interface NEFilterDataProvider : NEFilterProvider
- (NEFilterNewFlowVerdict*)handleNewFlow:(NEFilterFlow*)flow;
@end

NS_ASSUME_NONNULL_END
