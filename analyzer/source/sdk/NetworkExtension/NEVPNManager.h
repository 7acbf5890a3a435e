// Stand-in for NetworkExtension's VPN managers, protocols, connections and on-demand rules.
#pragma once

#import <NetworkExtension/NEProvider.h>
#import <Security/Security.h>

NS_ASSUME_NONNULL_BEGIN

@class NEVPNManager, NETunnelProviderManager;

typedef NS_ENUM(NSInteger, NEVPNStatus) {
  NEVPNStatusInvalid,
  NEVPNStatusDisconnected,
  NEVPNStatusConnecting,
  NEVPNStatusConnected,
  NEVPNStatusReasserting,
  NEVPNStatusDisconnecting,
};
typedef NS_ENUM(NSInteger, NEVPNError) {
  NEVPNErrorConfigurationInvalid = 1,
  NEVPNErrorConfigurationDisabled,
  NEVPNErrorConnectionFailed,
  NEVPNErrorConfigurationStale,
  NEVPNErrorConfigurationReadWriteFailed,
  NEVPNErrorConfigurationUnknown,
};
typedef NS_ENUM(NSInteger, NEVPNIKEAuthenticationMethod) {
  NEVPNIKEAuthenticationMethodNone,
  NEVPNIKEAuthenticationMethodCertificate,
  NEVPNIKEAuthenticationMethodSharedSecret,
};
FOUNDATION_EXPORT NSString *const NEVPNErrorDomain, *const NEVPNConnectionStartOptionUsername,
    *const NEVPNConnectionStartOptionPassword;
FOUNDATION_EXPORT NSNotificationName const NEVPNStatusDidChangeNotification, NEVPNConfigurationChangeNotification;

@interface NEProxyServer : NSObject <NSSecureCoding, NSCopying>
- (instancetype)initWithAddress:(NSString*)address port:(NSInteger)port;
@property(readonly) NSString* address;
@property(readonly) NSInteger port;
@property BOOL authenticationRequired;
@property(nullable, copy) NSString *username, *password;
@end
@interface NEProxySettings : NSObject <NSSecureCoding, NSCopying>
@property BOOL autoProxyConfigurationEnabled, HTTPEnabled, HTTPSEnabled, excludeSimpleHostnames;
@property(nullable, copy) NSURL* proxyAutoConfigurationURL;
@property(nullable, copy) NSString* proxyAutoConfigurationJavaScript;
@property(nullable, copy) NEProxyServer *HTTPServer, *HTTPSServer;
@property(nullable, copy) NSArray<NSString*>*exceptionList, *matchDomains;
@end
@interface NEVPNProtocol : NSObject <NSCopying, NSSecureCoding>
@property(nullable, copy) NSString* serverAddress;
@property(nullable, copy) NSString* username;
@property(nullable, copy) NSData *passwordReference, *identityReference, *identityData;
@property(nullable, copy) NSString* identityDataPassword;
@property BOOL disconnectOnSleep;
@property(nullable, copy) NEProxySettings* proxySettings;
@property BOOL includeAllNetworks IOS_SINCE(14.0);
@property BOOL excludeLocalNetworks IOS_SINCE(14.2);
@property BOOL enforceRoutes IOS_SINCE(14.2);
@end
@interface NEVPNProtocolIPSec : NEVPNProtocol
@property NEVPNIKEAuthenticationMethod authenticationMethod;
@property BOOL useExtendedAuthentication;
@property(nullable, copy) NSData* sharedSecretReference;
@property(nullable, copy) NSString *localIdentifier, *remoteIdentifier;
@end
@interface NEVPNIKEv2SecurityAssociationParameters : NSObject <NSSecureCoding, NSCopying>
@property NSInteger encryptionAlgorithm, integrityAlgorithm, diffieHellmanGroup;
@property int32_t lifetimeMinutes;
@end
@interface NEVPNProtocolIKEv2 : NEVPNProtocolIPSec
@property NSInteger deadPeerDetectionRate, certificateType;
@property(nullable, copy) NSString *serverCertificateIssuerCommonName, *serverCertificateCommonName;
@property(readonly) NEVPNIKEv2SecurityAssociationParameters *IKESecurityAssociationParameters,
    *childSecurityAssociationParameters;
@property BOOL disableMOBIKE, disableRedirect, enablePFS, useConfigurationAttributeInternalIPSubnet;
@end
@interface NETunnelProviderProtocol : NEVPNProtocol
@property(nullable, copy) NSDictionary<NSString*, id>* providerConfiguration;
@property(nullable, copy) NSString* providerBundleIdentifier;
@end
@interface NEVPNConnection : NSObject
@property(readonly) NEVPNStatus status;
@property(nullable, readonly) NSDate* connectedDate;
@property(readonly) NEVPNManager* manager;
- (BOOL)startVPNTunnelAndReturnError:(NSError**)error;
- (BOOL)startVPNTunnelWithOptions:(nullable NSDictionary<NSString*, NSObject*>*)options
                   andReturnError:(NSError**)error;
- (void)stopVPNTunnel;
- (void)fetchLastDisconnectErrorWithCompletionHandler:(void (^)(NSError* _Nullable error))handler IOS_SINCE(16.0);
@end
@interface NETunnelProviderSession : NEVPNConnection
- (BOOL)startTunnelWithOptions:(nullable NSDictionary<NSString*, id>*)options andReturnError:(NSError**)error;
- (void)stopTunnel;
- (BOOL)sendProviderMessage:(NSData*)message
                returnError:(NSError**)error
            responseHandler:(nullable void (^)(NSData* _Nullable response))handler;
@end
typedef NS_ENUM(NSInteger, NEOnDemandRuleAction) {
  NEOnDemandRuleActionConnect = 1,
  NEOnDemandRuleActionDisconnect,
  NEOnDemandRuleActionEvaluateConnection,
  NEOnDemandRuleActionIgnore,
};
typedef NS_ENUM(NSInteger, NEOnDemandRuleInterfaceType) {
  NEOnDemandRuleInterfaceTypeAny = 0,
  NEOnDemandRuleInterfaceTypeWiFi = 2,
  NEOnDemandRuleInterfaceTypeCellular = 3,
};
@interface NEOnDemandRule : NSObject <NSSecureCoding, NSCopying>
@property(readonly) NEOnDemandRuleAction action;
@property NEOnDemandRuleInterfaceType interfaceTypeMatch;
@property(nullable, copy) NSArray<NSString*>*DNSSearchDomainMatch, *DNSServerAddressMatch, *SSIDMatch;
@property(nullable, copy) NSURL* probeURL;
@end
@interface NEOnDemandRuleConnect : NEOnDemandRule
@end
@interface NEOnDemandRuleDisconnect : NEOnDemandRule
@end
@interface NEOnDemandRuleIgnore : NEOnDemandRule
@end
@interface NEEvaluateConnectionRule : NSObject <NSSecureCoding, NSCopying>
- (instancetype)initWithMatchDomains:(NSArray<NSString*>*)domains andAction:(NSInteger)action;
@end
@interface NEOnDemandRuleEvaluateConnection : NEOnDemandRule
@property(nullable, copy) NSArray<NEEvaluateConnectionRule*>* connectionRules;
@end
@interface NEVPNManager : NSObject
+ (NEVPNManager*)sharedManager;
@property(nullable, copy) NSArray<NEOnDemandRule*>* onDemandRules;
@property(getter=isOnDemandEnabled) BOOL onDemandEnabled;
@property(nullable, copy) NSString* localizedDescription;
@property(nullable, strong) NEVPNProtocol* protocol;
@property(nullable, strong) NEVPNProtocol* protocolConfiguration;
@property(readonly) NEVPNConnection* connection;
@property(getter=isEnabled) BOOL enabled;
- (void)loadFromPreferencesWithCompletionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)removeFromPreferencesWithCompletionHandler:(nullable void (^)(NSError* _Nullable error))completion;
- (void)saveToPreferencesWithCompletionHandler:(nullable void (^)(NSError* _Nullable error))completion;
@end
@interface NETunnelProviderManager : NEVPNManager
+ (void)loadAllFromPreferencesWithCompletionHandler:
    (void (^)(NSArray<NETunnelProviderManager*>* _Nullable managers, NSError* _Nullable error))completion;
+ (NETunnelProviderManager*)forPerAppVPN;
- (nullable NSArray<NEAppRule*>*)copyAppRules;
@property(readonly) NSInteger routingMethod;
@end
@interface NEAppProxyProviderManager : NETunnelProviderManager
+ (void)loadAllFromPreferencesWithCompletionHandler:
    (void (^)(NSArray<NETunnelProviderManager*>* _Nullable managers, NSError* _Nullable error))completion;
@end

NS_ASSUME_NONNULL_END
