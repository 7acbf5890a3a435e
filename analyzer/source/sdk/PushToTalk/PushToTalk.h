// Stand-in for PushToTalk.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class PTChannelManager, UIImage, AVAudioSession;

typedef NS_ENUM(NSInteger, PTServiceStatus) {
  PTServiceStatusReady,
  PTServiceStatusConnecting,
  PTServiceStatusUnavailable,
};
typedef NS_ENUM(NSInteger, PTChannelJoinReason) {
  PTChannelJoinReasonDeveloperRequest,
  PTChannelJoinReasonChannelRestoration,
};
typedef NS_ENUM(NSInteger, PTChannelLeaveReason) {
  PTChannelLeaveReasonUnknown,
  PTChannelLeaveReasonUserRequest,
  PTChannelLeaveReasonDeveloperRequest,
  PTChannelLeaveReasonSystemPolicy,
};
typedef NS_ENUM(NSInteger, PTChannelTransmitRequestSource) {
  PTChannelTransmitRequestSourceUnknown,
  PTChannelTransmitRequestSourceUserRequest,
  PTChannelTransmitRequestSourceDeveloperRequest,
  PTChannelTransmitRequestSourceHandsfreeButton,
};
typedef NS_ENUM(NSInteger, PTTransmissionMode) {
  PTTransmissionModeFullDuplex,
  PTTransmissionModeHalfDuplex,
  PTTransmissionModeListenOnly,
};
FOUNDATION_EXPORT NSErrorDomain const PTInstantiationErrorDomain, PTChannelErrorDomain;

IOS_SINCE(16.0)
@interface PTParticipant : NSObject
@property(readonly, copy) NSString* name;
@property(nullable, readonly, copy) UIImage* image;
- (instancetype)initWithName:(NSString*)name image:(nullable UIImage*)image;
@end
IOS_SINCE(16.0)
@interface PTChannelDescriptor : NSObject
- (instancetype)initWithName:(NSString*)name image:(nullable UIImage*)image;
@property(readonly, copy) NSString* name;
@property(nullable, readonly, copy) UIImage* image;
@end
IOS_SINCE(16.0)
@interface PTPushResult : NSObject
+ (instancetype)pushResultForActiveRemoteParticipant:(PTParticipant*)participant;
@property(class, readonly, strong) PTPushResult* leaveChannelPushResult;
@end
IOS_SINCE(16.0)
@protocol PTChannelManagerDelegate <NSObject>
@required
- (void)channelManager:(PTChannelManager*)manager
    didJoinChannelWithUUID:(NSUUID*)uuid
                    reason:(PTChannelJoinReason)reason;
- (void)channelManager:(PTChannelManager*)manager
    didLeaveChannelWithUUID:(NSUUID*)uuid
                     reason:(PTChannelLeaveReason)reason;
- (void)channelManager:(PTChannelManager*)manager
                         channelUUID:(NSUUID*)uuid
    didBeginTransmittingFromSource:(PTChannelTransmitRequestSource)source;
- (void)channelManager:(PTChannelManager*)manager
                       channelUUID:(NSUUID*)uuid
    didEndTransmittingFromSource:(PTChannelTransmitRequestSource)source;
- (void)channelManager:(PTChannelManager*)manager receivedEphemeralPushToken:(NSData*)token;
- (PTPushResult*)incomingPushResultForChannelManager:(PTChannelManager*)manager
                                         channelUUID:(NSUUID*)uuid
                                         pushPayload:(NSDictionary<NSString*, id>*)payload;
- (void)channelManager:(PTChannelManager*)manager didActivateAudioSession:(AVAudioSession*)session;
- (void)channelManager:(PTChannelManager*)manager didDeactivateAudioSession:(AVAudioSession*)session;
@optional
- (void)channelManager:(PTChannelManager*)manager
    failedToJoinChannelWithUUID:(NSUUID*)uuid
                          error:(NSError*)error;
- (void)channelManager:(PTChannelManager*)manager
    failedToLeaveChannelWithUUID:(NSUUID*)uuid
                           error:(NSError*)error;
- (void)channelManager:(PTChannelManager*)manager
    failedToBeginTransmittingInChannelWithUUID:(NSUUID*)uuid
                                         error:(NSError*)error;
- (void)channelManager:(PTChannelManager*)manager
    failedToStopTransmittingInChannelWithUUID:(NSUUID*)uuid
                                        error:(NSError*)error;
@end
IOS_SINCE(16.0)
@protocol PTChannelRestorationDelegate <NSObject>
- (PTChannelDescriptor*)channelDescriptorForRestoredChannelUUID:(NSUUID*)uuid;
@end
IOS_SINCE(16.0)
@interface PTChannelManager : NSObject
+ (void)channelManagerWithDelegate:(id<PTChannelManagerDelegate>)delegate
               restorationDelegate:(id<PTChannelRestorationDelegate>)restoration
                 completionHandler:
                     (void (^)(PTChannelManager* _Nullable manager, NSError* _Nullable error))completion;
@property(nullable, readonly, strong) NSUUID* activeChannelUUID;
- (void)requestJoinChannelWithUUID:(NSUUID*)uuid descriptor:(PTChannelDescriptor*)descriptor;
- (void)requestBeginTransmittingWithChannelUUID:(NSUUID*)uuid;
- (void)stopTransmittingWithChannelUUID:(NSUUID*)uuid;
- (void)leaveChannelWithUUID:(NSUUID*)uuid;
- (void)setChannelDescriptor:(PTChannelDescriptor*)descriptor
              forChannelUUID:(NSUUID*)uuid
           completionHandler:(nullable void (^)(NSError* _Nullable error))completion;
- (void)setActiveRemoteParticipant:(nullable PTParticipant*)participant
                    forChannelUUID:(NSUUID*)uuid
                 completionHandler:(nullable void (^)(NSError* _Nullable error))completion;
- (void)setServiceStatus:(PTServiceStatus)status
          forChannelUUID:(NSUUID*)uuid
       completionHandler:(nullable void (^)(NSError* _Nullable error))completion;
- (void)setTransmissionMode:(PTTransmissionMode)mode
             forChannelUUID:(NSUUID*)uuid
          completionHandler:(nullable void (^)(NSError* _Nullable error))completion;
@end

NS_ASSUME_NONNULL_END
