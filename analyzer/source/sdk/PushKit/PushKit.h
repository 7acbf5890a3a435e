// Stand-in for PushKit: the registry of VoIP, complication and file provider pushes.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class PKPushRegistry, PKPushCredentials, PKPushPayload, PKVoIPPushMetadata;

typedef NSString* PKPushType NS_TYPED_ENUM;
FOUNDATION_EXPORT PKPushType const PKPushTypeVoIP;
FOUNDATION_EXPORT PKPushType const PKPushTypeComplication;
FOUNDATION_EXPORT PKPushType const PKPushTypeFileProvider;

@interface PKPushCredentials : NSObject
@property(readonly, copy) PKPushType type;
@property(readonly, copy) NSData* token;
@end
@interface PKPushPayload : NSObject
@property(readonly, copy) PKPushType type;
@property(readonly, copy) NSDictionary* dictionaryPayload;
@end
IOS_SINCE(26.4)
@interface PKVoIPPushMetadata : NSObject
@property(readonly) BOOL mustReport;
@end

@protocol PKPushRegistryDelegate <NSObject>
@required
- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type;
@optional
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type;
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion
    NS_SWIFT_NAME(pushRegistry(_:didReceiveIncomingPushWith:for:completion:));
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingVoIPPushWithPayload:(PKPushPayload*)payload
                                 metadata:(PKVoIPPushMetadata*)metadata
                    withCompletionHandler:(void (^)(void))completion IOS_SINCE(26.4);
- (void)pushRegistry:(PKPushRegistry*)registry didInvalidatePushTokenForType:(PKPushType)type;
@end

@interface PKPushRegistry : NSObject
@property(nullable, readwrite, weak, nonatomic) id<PKPushRegistryDelegate> delegate;
@property(nullable, readwrite, copy, nonatomic) NSSet<PKPushType>* desiredPushTypes;
- (nullable NSData*)pushTokenForType:(PKPushType)type;
- (instancetype)initWithQueue:(nullable dispatch_queue_t)queue NS_DESIGNATED_INITIALIZER;
- (instancetype)init NS_UNAVAILABLE;
@end

NS_ASSUME_NONNULL_END
