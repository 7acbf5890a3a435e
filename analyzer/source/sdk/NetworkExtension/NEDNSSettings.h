// Stand-in for NetworkExtension's DNS settings, proxies and their managers.
#pragma once

#import <NetworkExtension/NEVPNManager.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSInteger, NEDNSProtocol) {
  NEDNSProtocolCleartext = 1,
  NEDNSProtocolTLS = 2,
  NEDNSProtocolHTTPS = 3,
};
@interface NEDNSSettings : NSObject <NSSecureCoding, NSCopying>
- (instancetype)initWithServers:(NSArray<NSString*>*)servers;
@property(readonly) NEDNSProtocol dnsProtocol IOS_SINCE(14.0);
@property(readonly) NSArray<NSString*>* servers;
@property(nullable, copy) NSArray<NSString*>*searchDomains, *matchDomains;
@property(nullable, copy) NSString* domainName;
@property BOOL matchDomainsNoSearch;
@end
IOS_SINCE(14.0)
@interface NEDNSOverTLSSettings : NEDNSSettings
@property(nullable, copy) NSString* serverName;
@end
IOS_SINCE(14.0)
@interface NEDNSOverHTTPSSettings : NEDNSSettings
@property(nullable, copy) NSURL* serverURL;
@end
IOS_SINCE(14.0)
@interface NEDNSSettingsManager : NSObject
+ (NEDNSSettingsManager*)sharedManager;
@property(nullable, copy) NSString* localizedDescription;
@property(nullable, strong) NEDNSSettings* dnsSettings;
@property(nullable, copy) NSArray<NEOnDemandRule*>* onDemandRules;
@property(readonly, getter=isEnabled) BOOL enabled;
- (void)loadFromPreferencesWithCompletionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)removeFromPreferencesWithCompletionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)saveToPreferencesWithCompletionHandler:(void (^)(NSError* _Nullable error))completion;
@end
@interface NEDNSProxyProviderProtocol : NEVPNProtocol
@property(nullable, copy) NSDictionary<NSString*, id>* providerConfiguration;
@property(nullable, copy) NSString* providerBundleIdentifier;
@end
@interface NEDNSProxyManager : NSObject
+ (NEDNSProxyManager*)sharedManager;
@property(nullable, copy) NSString* localizedDescription;
@property(nullable, strong) NEDNSProxyProviderProtocol* providerProtocol;
@property(getter=isEnabled) BOOL enabled;
- (void)loadFromPreferencesWithCompletionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)removeFromPreferencesWithCompletionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)saveToPreferencesWithCompletionHandler:(void (^)(NSError* _Nullable error))completion;
@end
@class NEAppProxyFlow;
@interface NEDNSProxyProvider : NEProvider
- (void)startProxyWithOptions:(nullable NSDictionary<NSString*, id>*)options
            completionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)stopProxyWithReason:(NEProviderStopReason)reason completionHandler:(void (^)(void))completion;
- (void)cancelProxyWithError:(nullable NSError*)error;
- (BOOL)handleNewFlow:(NEAppProxyFlow*)flow;
@property(nullable, readonly) NSArray<NEDNSSettings*>* systemDNSSettings;
@end

NS_ASSUME_NONNULL_END
