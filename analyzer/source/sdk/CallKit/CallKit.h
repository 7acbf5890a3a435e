// Stand-in for CallKit.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class CXProvider, CXAnswerCallAction, CXEndCallAction, CXStartCallAction, AVAudioSession;

typedef NS_ENUM(NSInteger, CXHandleType) { CXHandleTypeGeneric = 1, CXHandleTypePhoneNumber = 2 };
@interface CXHandle : NSObject <NSCopying, NSSecureCoding>
- (instancetype)initWithType:(CXHandleType)type value:(NSString*)value;
@property(readonly, copy) NSString* value;
@end
@interface CXCallUpdate : NSObject <NSCopying>
@property(nullable, copy) CXHandle* remoteHandle;
@property(nullable, copy) NSString* localizedCallerName;
@property BOOL hasVideo;
@end
typedef NS_ENUM(NSInteger, CXCallEndedReason) {
  CXCallEndedReasonFailed = 1,
  CXCallEndedReasonRemoteEnded = 2,
  CXCallEndedReasonUnanswered = 3,
};
@protocol CXProviderDelegate <NSObject>
@required
- (void)providerDidReset:(CXProvider*)provider;
@optional
- (void)provider:(CXProvider*)provider performAnswerCallAction:(CXAnswerCallAction*)action;
- (void)provider:(CXProvider*)provider performEndCallAction:(CXEndCallAction*)action;
- (void)provider:(CXProvider*)provider didActivateAudioSession:(AVAudioSession*)session;
@end
@interface CXProviderConfiguration : NSObject <NSCopying>
- (instancetype)init;
@property(nonatomic) BOOL supportsVideo;
@property(nonatomic) NSUInteger maximumCallGroups;
@property(nonatomic, copy) NSSet<NSNumber*>* supportedHandleTypes;
@end
@interface CXProvider : NSObject
- (instancetype)initWithConfiguration:(CXProviderConfiguration*)configuration NS_DESIGNATED_INITIALIZER;
- (void)setDelegate:(nullable id<CXProviderDelegate>)delegate queue:(nullable dispatch_queue_t)queue;
- (void)reportNewIncomingCallWithUUID:(NSUUID*)uuid
                               update:(CXCallUpdate*)update
                           completion:(void (^)(NSError* _Nullable error))completion;
- (void)reportCallWithUUID:(NSUUID*)uuid endedAtDate:(nullable NSDate*)date reason:(CXCallEndedReason)reason;
+ (void)reportNewIncomingVoIPPushPayload:(NSDictionary*)payload
                              completion:(nullable void (^)(NSError* _Nullable error))completion
    IOS_SINCE(14.5);
- (void)invalidate;
@end
@interface CXAction : NSObject <NSCopying, NSSecureCoding>
- (void)fulfill;
- (void)fail;
@end
@interface CXCallAction : CXAction
@property(nonatomic, readonly, copy) NSUUID* callUUID;
- (instancetype)initWithCallUUID:(NSUUID*)uuid;
@end
@interface CXAnswerCallAction : CXCallAction
@end
@interface CXEndCallAction : CXCallAction
@end
@interface CXTransaction : NSObject
- (instancetype)initWithAction:(CXAction*)action;
@end
@interface CXCallController : NSObject
- (void)requestTransaction:(CXTransaction*)transaction
                completion:(void (^)(NSError* _Nullable error))completion;
@end

NS_ASSUME_NONNULL_END
