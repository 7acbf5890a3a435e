// Stand-in for NetworkExtension's base: providers, endpoints, paths and connections.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class NWPath, NWTLSParameters;

typedef NS_ENUM(NSInteger, NEProviderStopReason) {
  NEProviderStopReasonNone = 0,
  NEProviderStopReasonUserInitiated,
  NEProviderStopReasonProviderFailed,
  NEProviderStopReasonNoNetworkAvailable,
  NEProviderStopReasonUnrecoverableNetworkChange,
  NEProviderStopReasonProviderDisabled,
  NEProviderStopReasonAuthenticationCanceled,
  NEProviderStopReasonConfigurationFailed,
  NEProviderStopReasonIdleTimeout,
  NEProviderStopReasonConfigurationDisabled,
  NEProviderStopReasonConfigurationRemoved,
  NEProviderStopReasonSuperceded,
  NEProviderStopReasonUserLogout,
  NEProviderStopReasonUserSwitch,
  NEProviderStopReasonConnectionFailed,
  NEProviderStopReasonSleep,
  NEProviderStopReasonAppUpdate,
};
@interface NWEndpoint : NSObject <NSSecureCoding, NSCopying>
@end
@interface NWHostEndpoint : NWEndpoint
+ (instancetype)endpointWithHostname:(NSString*)host port:(NSString*)port;
@property(nonatomic, readonly) NSString *hostname, *port;
@end
@interface NWPath : NSObject
@property(nonatomic, readonly) NSInteger status;
@property(nonatomic, readonly, getter=isExpensive) BOOL expensive;
@property(nonatomic, readonly, getter=isConstrained) BOOL constrained;
- (BOOL)isEqualToPath:(NWPath*)path;
@end
@interface NWTCPConnection : NSObject
@property(nonatomic, readonly) NSInteger state;
@property(nullable, nonatomic, readonly) NSError* error;
@property(nonatomic, readonly) NWEndpoint* endpoint;
- (void)cancel;
- (void)readLength:(NSUInteger)length
    completionHandler:(void (^)(NSData* _Nullable data, NSError* _Nullable error))completion;
- (void)readMinimumLength:(NSUInteger)minimum
            maximumLength:(NSUInteger)maximum
        completionHandler:(void (^)(NSData* _Nullable data, NSError* _Nullable error))completion;
- (void)write:(NSData*)data completionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)writeClose;
@end
@interface NWUDPSession : NSObject
@property(nonatomic, readonly) NSInteger state;
@property(nonatomic, readonly) NWEndpoint* endpoint;
- (void)setReadHandler:(void (^)(NSArray<NSData*>* _Nullable datagrams, NSError* _Nullable error))handler
          maxDatagrams:(NSUInteger)count;
- (void)writeDatagram:(NSData*)datagram completionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)writeMultipleDatagrams:(NSArray<NSData*>*)datagrams
             completionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)cancel;
@end
@interface NEProvider : NSObject
- (void)sleepWithCompletionHandler:(void (^)(void))completion;
- (void)wake;
- (NWTCPConnection*)createTCPConnectionToEndpoint:(NWEndpoint*)endpoint
                                        enableTLS:(BOOL)tls
                                    TLSParameters:(nullable NWTLSParameters*)parameters
                                         delegate:(nullable id)delegate;
- (NWUDPSession*)createUDPSessionToEndpoint:(NWEndpoint*)to fromEndpoint:(nullable NWHostEndpoint*)from;
- (void)displayMessage:(NSString*)message completionHandler:(void (^)(BOOL success))completion;
@property(nullable, readonly) NWPath* defaultPath;
+ (void)startSystemExtensionMode;
@end
@interface NEAppRule : NSObject <NSSecureCoding, NSCopying>
- (instancetype)initWithSigningIdentifier:(NSString*)identifier;
@property(nullable, copy) NSArray* matchDomains;
@property(readonly) NSString* matchSigningIdentifier;
@end

NS_ASSUME_NONNULL_END
