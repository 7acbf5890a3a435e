// Stand-in for NetworkExtension's content filters.
#pragma once

#import <NetworkExtension/NEProvider.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSInteger, NETrafficDirection) {
  NETrafficDirectionAny,
  NETrafficDirectionInbound,
  NETrafficDirectionOutbound,
};
@interface NEFilterFlow : NSObject <NSSecureCoding, NSCopying>
@property(nullable, readonly) NSURL* URL;
@property(nullable, readonly) NSString *sourceAppIdentifier, *sourceAppVersion;
@property(nullable, readonly) NSData* sourceAppUniqueIdentifier;
@property(readonly) NETrafficDirection direction;
@property(readonly) NSUUID* identifier;
@end
@interface NEFilterBrowserFlow : NEFilterFlow
@property(nullable, readonly) NSURLRequest* request;
@property(nullable, readonly) NSURLResponse* response;
@property(nullable, readonly) NSURL* parentURL;
@end
@interface NEFilterSocketFlow : NEFilterFlow
@property(nullable, readonly) NWEndpoint *remoteEndpoint, *localEndpoint;
@property(nullable, readonly) NSString* remoteHostname;
@property int socketFamily, socketType, socketProtocol;
@end
@interface NEFilterVerdict : NSObject <NSSecureCoding, NSCopying>
@property BOOL shouldReport;
@end
@interface NEFilterNewFlowVerdict : NEFilterVerdict
+ (NEFilterNewFlowVerdict*)allowVerdict;
+ (NEFilterNewFlowVerdict*)dropVerdict;
+ (NEFilterNewFlowVerdict*)needRulesVerdict;
+ (NEFilterNewFlowVerdict*)remediateVerdictWithRemediationURLMapKey:(NSString*)url
                                            remediationButtonTextMapKey:(NSString*)text;
+ (NEFilterNewFlowVerdict*)URLAppendStringVerdictWithMapKey:(NSString*)key;
+ (NEFilterNewFlowVerdict*)filterDataVerdictWithFilterInbound:(BOOL)inbound
                                             peekInboundBytes:(NSUInteger)peekInbound
                                               filterOutbound:(BOOL)outbound
                                            peekOutboundBytes:(NSUInteger)peekOutbound;
@end
@interface NEFilterDataVerdict : NEFilterVerdict
+ (NEFilterDataVerdict*)allowVerdict;
+ (NEFilterDataVerdict*)dropVerdict;
+ (NEFilterDataVerdict*)needRulesVerdict;
+ (NEFilterDataVerdict*)dataVerdictWithPassBytes:(NSUInteger)pass peekBytes:(NSUInteger)peek;
@end
@interface NEFilterRemediationVerdict : NEFilterVerdict
+ (NEFilterRemediationVerdict*)allowVerdict;
+ (NEFilterRemediationVerdict*)dropVerdict;
@end
@interface NEFilterControlVerdict : NEFilterNewFlowVerdict
+ (NEFilterControlVerdict*)allowVerdictWithUpdateRules:(BOOL)update;
+ (NEFilterControlVerdict*)dropVerdictWithUpdateRules:(BOOL)update;
+ (NEFilterControlVerdict*)updateRules;
@end
@interface NEFilterReport : NSObject <NSSecureCoding, NSCopying>
@property(nullable, readonly) NEFilterFlow* flow;
@property(readonly) NSInteger action, event;
@property(readonly) NSUInteger bytesInboundCount, bytesOutboundCount;
@end
@interface NEFilterProviderConfiguration : NSObject <NSSecureCoding, NSCopying>
@property BOOL filterBrowsers, filterSockets, filterPackets;
@property(nullable, copy) NSDictionary<NSString*, id>* vendorConfiguration;
@property(nullable, copy) NSString *serverAddress, *username, *organization;
@property(nullable, copy) NSData *passwordReference, *identityReference;
@property(nullable, copy) NSString *filterDataProviderBundleIdentifier, *filterPacketProviderBundleIdentifier;
@end
@interface NEFilterProvider : NEProvider
- (void)startFilterWithCompletionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)stopFilterWithReason:(NEProviderStopReason)reason completionHandler:(void (^)(void))completion;
@property(readonly) NEFilterProviderConfiguration* filterConfiguration;
- (void)handleReport:(NEFilterReport*)report;
@end
@interface NEFilterDataProvider : NEFilterProvider
- (NEFilterNewFlowVerdict*)handleNewFlow:(NEFilterFlow*)flow;
- (NEFilterDataVerdict*)handleInboundDataFromFlow:(NEFilterFlow*)flow
                             readBytesStartOffset:(NSUInteger)offset
                                        readBytes:(NSData*)bytes;
- (NEFilterDataVerdict*)handleOutboundDataFromFlow:(NEFilterFlow*)flow
                              readBytesStartOffset:(NSUInteger)offset
                                         readBytes:(NSData*)bytes;
- (NEFilterDataVerdict*)handleInboundDataCompleteForFlow:(NEFilterFlow*)flow;
- (NEFilterDataVerdict*)handleOutboundDataCompleteForFlow:(NEFilterFlow*)flow;
- (NEFilterRemediationVerdict*)handleRemediationForFlow:(NEFilterFlow*)flow;
- (void)handleRulesChanged;
@end
@interface NEFilterControlProvider : NEFilterProvider
@property(nullable, copy) NSDictionary<NSString*, NSObject*>*remediationMap, *URLAppendStringMap;
- (void)handleRemediationForFlow:(NEFilterFlow*)flow
               completionHandler:(void (^)(NEFilterControlVerdict* verdict))completion;
- (void)handleNewFlow:(NEFilterFlow*)flow completionHandler:(void (^)(NEFilterControlVerdict* verdict))completion;
- (void)notifyRulesChanged;
@end
FOUNDATION_EXPORT NSString* const NEFilterErrorDomain;
FOUNDATION_EXPORT NSNotificationName const NEFilterConfigurationDidChangeNotification;
@interface NEFilterManager : NSObject
+ (NEFilterManager*)sharedManager;
- (void)loadFromPreferencesWithCompletionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)removeFromPreferencesWithCompletionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)saveToPreferencesWithCompletionHandler:(void (^)(NSError* _Nullable error))completion;
@property(nullable, copy) NSString* localizedDescription;
@property(nullable, strong) NEFilterProviderConfiguration* providerConfiguration;
@property(getter=isEnabled) BOOL enabled;
@end

NS_ASSUME_NONNULL_END
