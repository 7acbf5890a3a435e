// Stand-in for PushKit.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSString* PKPushType;
FOUNDATION_EXPORT PKPushType const PKPushTypeVoIP;
FOUNDATION_EXPORT PKPushType const PKPushTypeFileProvider;

@class PKPushRegistry;
@interface PKPushCredentials : NSObject
@property(readonly, copy) PKPushType type;
@property(readonly, copy) NSData* token;
@end
@interface PKPushPayload : NSObject
@property(readonly, copy) PKPushType type;
@property(readonly, copy) NSDictionary* dictionaryPayload;
@end
@protocol PKPushRegistryDelegate <NSObject>
@required
- (void)pushRegistry:(PKPushRegistry*)registry
    didUpdatePushCredentials:(PKPushCredentials*)credentials
                     forType:(PKPushType)type;
@optional
- (void)pushRegistry:(PKPushRegistry*)registry
    didReceiveIncomingPushWithPayload:(PKPushPayload*)payload
                              forType:(PKPushType)type
                withCompletionHandler:(void (^)(void))completion;
- (void)pushRegistry:(PKPushRegistry*)registry didInvalidatePushTokenForType:(PKPushType)type;
@end
@interface PKPushRegistry : NSObject
@property(nullable, nonatomic, weak) id<PKPushRegistryDelegate> delegate;
@property(nullable, copy) NSSet<PKPushType>* desiredPushTypes;
- (nullable NSData*)pushTokenForType:(PKPushType)type;
- (instancetype)initWithQueue:(nullable dispatch_queue_t)queue NS_DESIGNATED_INITIALIZER;
@end

NS_ASSUME_NONNULL_END
