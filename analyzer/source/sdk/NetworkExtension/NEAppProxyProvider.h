// Stand-in for NetworkExtension's app proxies and their flows.
#pragma once

#import <NetworkExtension/NETunnelProvider.h>

NS_ASSUME_NONNULL_BEGIN

FOUNDATION_EXPORT NSString* const NEAppProxyErrorDomain;
@interface NEFlowMetaData : NSObject <NSCopying, NSSecureCoding>
@property(readonly) NSData* sourceAppUniqueIdentifier;
@property(readonly) NSString* sourceAppSigningIdentifier;
@end
@interface NEAppProxyFlow : NSObject
- (void)openWithLocalEndpoint:(nullable NWHostEndpoint*)endpoint
            completionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)closeReadWithError:(nullable NSError*)error;
- (void)closeWriteWithError:(nullable NSError*)error;
@property(readonly) NEFlowMetaData* metaData;
@property(nullable, readonly) NSString* remoteHostname;
@end
@interface NEAppProxyTCPFlow : NEAppProxyFlow
- (void)readDataWithCompletionHandler:(void (^)(NSData* _Nullable data, NSError* _Nullable error))completion;
- (void)writeData:(NSData*)data withCompletionHandler:(void (^)(NSError* _Nullable error))completion;
@property(readonly) NWEndpoint* remoteEndpoint;
@end
@interface NEAppProxyUDPFlow : NEAppProxyFlow
- (void)readDatagramsWithCompletionHandler:(void (^)(NSArray<NSData*>* _Nullable datagrams,
                                                     NSArray<NWEndpoint*>* _Nullable endpoints,
                                                     NSError* _Nullable error))completion;
- (void)writeDatagrams:(NSArray<NSData*>*)datagrams
       sentByEndpoints:(NSArray<NWEndpoint*>*)endpoints
     completionHandler:(void (^)(NSError* _Nullable error))completion;
@property(nullable, readonly) NWEndpoint* localEndpoint;
@end
@interface NEAppProxyProvider : NETunnelProvider
- (void)startProxyWithOptions:(nullable NSDictionary<NSString*, id>*)options
            completionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)stopProxyWithReason:(NEProviderStopReason)reason completionHandler:(void (^)(void))completion;
- (void)cancelProxyWithError:(nullable NSError*)error;
- (BOOL)handleNewFlow:(NEAppProxyFlow*)flow;
@end
@interface NETransparentProxyProvider : NEAppProxyProvider
@end

NS_ASSUME_NONNULL_END
