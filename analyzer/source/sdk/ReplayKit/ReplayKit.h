// Stand-in for ReplayKit: screen recording and broadcast.
#pragma once

#import <CoreMedia/CoreMedia.h>
#import <Foundation/Foundation.h>
#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSInteger, RPSampleBufferType) {
  RPSampleBufferTypeVideo = 1,
  RPSampleBufferTypeAudioApp,
  RPSampleBufferTypeAudioMic,
};
@interface RPScreenRecorder : NSObject
+ (RPScreenRecorder*)sharedRecorder;
@property(nonatomic, getter=isMicrophoneEnabled) BOOL microphoneEnabled;
@property(nonatomic, readonly, getter=isRecording) BOOL recording;
@property(nonatomic, readonly, getter=isAvailable) BOOL available;
- (void)startRecordingWithHandler:(nullable void (^)(NSError* _Nullable error))handler;
- (void)startCaptureWithHandler:(nullable void (^)(CMSampleBufferRef buffer, RPSampleBufferType type,
                                                   NSError* _Nullable error))handler
              completionHandler:(nullable void (^)(NSError* _Nullable error))completion;
- (void)stopCaptureWithHandler:(nullable void (^)(NSError* _Nullable error))handler;
@end
@interface RPBroadcastHandler : NSObject
@end
@interface RPBroadcastSampleHandler : RPBroadcastHandler
- (void)broadcastStartedWithSetupInfo:(nullable NSDictionary<NSString*, NSObject*>*)info;
- (void)broadcastPaused;
- (void)broadcastResumed;
- (void)broadcastFinished;
- (void)processSampleBuffer:(CMSampleBufferRef)buffer withType:(RPSampleBufferType)type;
- (void)finishBroadcastWithError:(NSError*)error;
@end
@interface RPSystemBroadcastPickerView : UIView
@property(nullable, nonatomic, strong) NSString* preferredExtension;
@property(nonatomic) BOOL showsMicrophoneButton;
@end

NS_ASSUME_NONNULL_END
