// Stand-in for CallKit's provider: calls reported to the system, and its delegate.
#pragma once

#import <CallKit/CXAction.h>

NS_ASSUME_NONNULL_BEGIN

@class CXProvider, AVAudioSession;

typedef NS_ENUM(NSInteger, CXCallEndedReason) {
  CXCallEndedReasonFailed = 1,
  CXCallEndedReasonRemoteEnded = 2,
  CXCallEndedReasonUnanswered = 3,
  CXCallEndedReasonAnsweredElsewhere = 4,
  CXCallEndedReasonDeclinedElsewhere = 5,
};
@interface CXCallUpdate : NSObject <NSCopying>
@property(nullable, nonatomic, copy) CXHandle* remoteHandle;
@property(nullable, nonatomic, copy) NSString* localizedCallerName;
@property(nonatomic) BOOL supportsHolding, supportsGrouping, supportsUngrouping, supportsDTMF, hasVideo;
@end
@interface CXProviderConfiguration : NSObject <NSCopying>
@property(nullable, nonatomic, readonly, copy) NSString* localizedName;
@property(nullable, nonatomic, copy) NSString* ringtoneSound;
@property(nullable, nonatomic, copy) NSData* iconTemplateImageData;
@property(nonatomic) NSUInteger maximumCallGroups, maximumCallsPerCallGroup;
@property(nonatomic) BOOL includesCallsInRecents, supportsVideo;
@property(nonatomic, copy) NSSet<NSNumber*>* supportedHandleTypes;
- (instancetype)init;
- (instancetype)initWithLocalizedName:(NSString*)name;
@end

@protocol CXProviderDelegate <NSObject>
@required
- (void)providerDidReset:(CXProvider*)provider;
@optional
- (void)providerDidBegin:(CXProvider*)provider;
- (BOOL)provider:(CXProvider*)provider executeTransaction:(CXTransaction*)transaction;
- (void)provider:(CXProvider*)provider performStartCallAction:(CXStartCallAction*)action;
- (void)provider:(CXProvider*)provider performAnswerCallAction:(CXAnswerCallAction*)action;
- (void)provider:(CXProvider*)provider performEndCallAction:(CXEndCallAction*)action;
- (void)provider:(CXProvider*)provider performSetHeldCallAction:(CXSetHeldCallAction*)action;
- (void)provider:(CXProvider*)provider performSetMutedCallAction:(CXSetMutedCallAction*)action;
- (void)provider:(CXProvider*)provider performSetGroupCallAction:(CXSetGroupCallAction*)action;
- (void)provider:(CXProvider*)provider performPlayDTMFCallAction:(CXPlayDTMFCallAction*)action;
- (void)provider:(CXProvider*)provider timedOutPerformingAction:(CXAction*)action;
- (void)provider:(CXProvider*)provider didActivateAudioSession:(AVAudioSession*)session;
- (void)provider:(CXProvider*)provider didDeactivateAudioSession:(AVAudioSession*)session;
@end

@interface CXProvider : NSObject
- (instancetype)initWithConfiguration:(CXProviderConfiguration*)configuration NS_DESIGNATED_INITIALIZER;
- (instancetype)init NS_UNAVAILABLE;
- (void)setDelegate:(nullable id<CXProviderDelegate>)delegate queue:(nullable dispatch_queue_t)queue;
- (void)reportNewIncomingCallWithUUID:(NSUUID*)uuid
                               update:(CXCallUpdate*)update
                           completion:(void (^)(NSError* _Nullable error))completion
    NS_SWIFT_NAME(reportNewIncomingCall(with:update:completion:));
- (void)reportCallWithUUID:(NSUUID*)uuid updated:(CXCallUpdate*)update;
- (void)reportCallWithUUID:(NSUUID*)uuid
               endedAtDate:(nullable NSDate*)date
                    reason:(CXCallEndedReason)reason;
- (void)reportOutgoingCallWithUUID:(NSUUID*)uuid startedConnectingAtDate:(nullable NSDate*)date;
- (void)reportOutgoingCallWithUUID:(NSUUID*)uuid connectedAtDate:(nullable NSDate*)date;
+ (void)reportNewIncomingVoIPPushPayload:(NSDictionary*)payload
                              completion:(nullable void (^)(NSError* _Nullable error))completion IOS_SINCE(14.5);
@property(nonatomic, readwrite, copy) CXProviderConfiguration* configuration;
- (void)invalidate;
@property(nonatomic, readonly, copy) NSArray<CXTransaction*>* pendingTransactions;
- (NSArray<__kindof CXCallAction*>*)pendingCallActionsOfClass:(Class)cls withCallUUID:(NSUUID*)uuid;
@end

NS_ASSUME_NONNULL_END
