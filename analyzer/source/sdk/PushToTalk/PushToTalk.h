// Stand-in for PushToTalk.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class PTChannelManager, UIImage, AVAudioSession;
IOS_SINCE(16.0)
@interface PTParticipant : NSObject
- (instancetype)initWithName:(NSString*)name image:(nullable UIImage*)image;
@end
IOS_SINCE(16.0)
@interface PTChannelDescriptor : NSObject
- (instancetype)initWithName:(NSString*)name image:(nullable UIImage*)image;
@property(readonly, copy) NSString* name;
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
                    reason:(NSInteger)reason;
- (void)channelManager:(PTChannelManager*)manager receivedEphemeralPushToken:(NSData*)token;
- (PTPushResult*)incomingPushResultForChannelManager:(PTChannelManager*)manager
                                         channelUUID:(NSUUID*)uuid
                                         pushPayload:(NSDictionary<NSString*, id>*)payload;
- (void)channelManager:(PTChannelManager*)manager didActivateAudioSession:(AVAudioSession*)session;
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
- (void)requestJoinChannelWithUUID:(NSUUID*)uuid descriptor:(PTChannelDescriptor*)descriptor;
- (void)requestBeginTransmittingWithChannelUUID:(NSUUID*)uuid;
- (void)stopTransmittingWithChannelUUID:(NSUUID*)uuid;
@end

NS_ASSUME_NONNULL_END
