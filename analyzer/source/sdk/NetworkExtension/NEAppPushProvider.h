// Stand-in for NetworkExtension's local push: calls on networks without internet.
#pragma once

#import <NetworkExtension/NEProvider.h>

NS_ASSUME_NONNULL_BEGIN

@class NEAppPushManager;
IOS_SINCE(14.0)
@interface NEAppPushProvider : NEProvider
@property(nullable, readonly) NSDictionary<NSString*, id>* providerConfiguration;
- (void)startWithCompletionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)start IOS_SINCE(15.0);
- (void)stopWithReason:(NEProviderStopReason)reason completionHandler:(void (^)(void))completion;
- (void)reportIncomingCallWithUserInfo:(NSDictionary*)info;
- (void)reportPushToTalkMessageWithUserInfo:(NSDictionary*)info IOS_SINCE(16.4);
- (void)handleTimerEvent;
- (void)unmatchEthernet IOS_SINCE(16.0);
@end
@protocol NEAppPushDelegate <NSObject>
- (void)appPushManager:(NEAppPushManager*)manager didReceiveIncomingCallWithUserInfo:(NSDictionary*)info;
@end
IOS_SINCE(14.0)
@interface NEAppPushManager : NSObject
@property(copy) NSArray<NSString*>* matchSSIDs;
@property(copy) NSDictionary<NSString*, id>* providerConfiguration;
@property(nullable, copy) NSString *providerBundleIdentifier, *localizedDescription;
@property(nullable, weak) id<NEAppPushDelegate> delegate;
@property(readonly, getter=isActive) BOOL active;
@property(getter=isEnabled) BOOL enabled;
+ (void)loadAllFromPreferencesWithCompletionHandler:(void (^)(NSArray<NEAppPushManager*>* _Nullable managers,
                                                              NSError* _Nullable error))completion;
- (void)loadFromPreferencesWithCompletionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)saveToPreferencesWithCompletionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)removeFromPreferencesWithCompletionHandler:(void (^)(NSError* _Nullable error))completion;
@end

NS_ASSUME_NONNULL_END
