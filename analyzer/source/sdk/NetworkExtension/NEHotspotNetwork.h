// Stand-in for NetworkExtension's hotspots.
#pragma once

#import <NetworkExtension/NEProvider.h>

NS_ASSUME_NONNULL_BEGIN

@class NEHotspotHelperCommand;
typedef NS_ENUM(NSInteger, NEHotspotNetworkSecurityType) {
  NEHotspotNetworkSecurityTypeOpen,
  NEHotspotNetworkSecurityTypeWEP,
  NEHotspotNetworkSecurityTypePersonal,
  NEHotspotNetworkSecurityTypeEnterprise,
  NEHotspotNetworkSecurityTypeUnknown,
};
@interface NEHotspotNetwork : NSObject
+ (void)fetchCurrentWithCompletionHandler:(void (^)(NEHotspotNetwork* _Nullable network))completion IOS_SINCE(14.0);
@property(readonly) NSString *SSID, *BSSID;
@property(readonly) double signalStrength;
@property(readonly, getter=isSecure) BOOL secure;
@property(readonly) BOOL didAutoJoin, didJustJoin;
@property(readonly, getter=isChosenHelper) BOOL chosenHelper;
@property(readonly) NEHotspotNetworkSecurityType securityType IOS_SINCE(15.0);
- (void)setConfidence:(NSInteger)confidence;
- (void)setPassword:(NSString*)password;
@end
@interface NEHotspotEAPSettings : NSObject <NSCopying, NSSecureCoding>
@property(copy) NSArray<NSNumber*>* supportedEAPTypes;
@property(copy) NSString *username, *outerIdentity, *password;
@end
@interface NEHotspotHS20Settings : NSObject <NSCopying, NSSecureCoding>
- (instancetype)initWithDomainName:(NSString*)domain roamingEnabled:(BOOL)roaming;
@end
FOUNDATION_EXPORT NSString* const NEHotspotConfigurationErrorDomain;
typedef NS_ENUM(NSInteger, NEHotspotConfigurationError) {
  NEHotspotConfigurationErrorInvalid,
  NEHotspotConfigurationErrorInvalidSSID,
  NEHotspotConfigurationErrorInvalidWPAPassphrase,
  NEHotspotConfigurationErrorUserDenied = 7,
  NEHotspotConfigurationErrorInternal,
  NEHotspotConfigurationErrorPending,
  NEHotspotConfigurationErrorAlreadyAssociated = 13,
};
@interface NEHotspotConfiguration : NSObject <NSCopying, NSSecureCoding>
- (instancetype)initWithSSID:(NSString*)ssid;
- (instancetype)initWithSSID:(NSString*)ssid passphrase:(NSString*)passphrase isWEP:(BOOL)wep;
- (instancetype)initWithSSID:(NSString*)ssid eapSettings:(NEHotspotEAPSettings*)settings;
- (instancetype)initWithSSIDPrefix:(NSString*)prefix;
@property(readonly) NSString *SSID, *SSIDPrefix;
@property BOOL joinOnce, hidden;
@end
@interface NEHotspotConfigurationManager : NSObject
@property(class, readonly, strong) NEHotspotConfigurationManager* sharedManager;
- (void)applyConfiguration:(NEHotspotConfiguration*)configuration
         completionHandler:(void (^_Nullable)(NSError* _Nullable error))completion;
- (void)removeConfigurationForSSID:(NSString*)ssid;
- (void)getConfiguredSSIDsWithCompletionHandler:(void (^)(NSArray<NSString*>* names))completion;
@end
typedef void (^NEHotspotHelperHandler)(NEHotspotHelperCommand* command);
@interface NEHotspotHelperResponse : NSObject
- (void)setNetwork:(NEHotspotNetwork*)network;
- (void)setNetworkList:(NSArray<NEHotspotNetwork*>*)networks;
- (void)deliver;
@end
@interface NEHotspotHelperCommand : NSObject
@property(readonly) NSInteger commandType;
@property(nullable, readonly) NEHotspotNetwork* network;
@property(nullable, readonly) NSArray<NEHotspotNetwork*>* networkList;
- (NEHotspotHelperResponse*)createResponse:(NSInteger)result;
@end
FOUNDATION_EXPORT NSString* const kNEHotspotHelperOptionDisplayName;
@interface NEHotspotHelper : NSObject
+ (BOOL)registerWithOptions:(nullable NSDictionary<NSString*, NSObject*>*)options
                      queue:(dispatch_queue_t)queue
                    handler:(NEHotspotHelperHandler)handler;
+ (nullable NSArray<NEHotspotNetwork*>*)supportedNetworkInterfaces;
@end

NS_ASSUME_NONNULL_END
