// Stand-in for AVFoundation's playback: players, items, layers and sample buffer renderers.
#pragma once

#import <AVFoundation/AVAsset.h>

NS_ASSUME_NONNULL_BEGIN

@class AVPlayer, AVPlayerItem, AVPlayerItemOutput, AVPlayerItemVideoOutput, AVPlayerItemAccessLog;

FOUNDATION_EXPORT NSNotificationName const AVPlayerItemDidPlayToEndTimeNotification,
    AVPlayerItemFailedToPlayToEndTimeNotification, AVPlayerItemTimeJumpedNotification,
    AVPlayerItemPlaybackStalledNotification, AVPlayerItemNewAccessLogEntryNotification,
    AVPlayerItemNewErrorLogEntryNotification;
FOUNDATION_EXPORT NSString* const AVPlayerItemFailedToPlayToEndTimeErrorKey;
typedef NS_ENUM(NSInteger, AVPlayerStatus) { AVPlayerStatusUnknown, AVPlayerStatusReadyToPlay, AVPlayerStatusFailed };
typedef NS_ENUM(NSInteger, AVPlayerItemStatus) {
  AVPlayerItemStatusUnknown,
  AVPlayerItemStatusReadyToPlay,
  AVPlayerItemStatusFailed,
};
typedef NS_ENUM(NSInteger, AVPlayerTimeControlStatus) {
  AVPlayerTimeControlStatusPaused,
  AVPlayerTimeControlStatusWaitingToPlayAtSpecifiedRate,
  AVPlayerTimeControlStatusPlaying,
};
typedef NS_ENUM(NSInteger, AVPlayerActionAtItemEnd) {
  AVPlayerActionAtItemEndAdvance,
  AVPlayerActionAtItemEndPause,
  AVPlayerActionAtItemEndNone,
};

@interface AVPlayerItemTrack : NSObject
@property(nullable, nonatomic, readonly) AVAssetTrack* assetTrack;
@property(nonatomic, getter=isEnabled) BOOL enabled;
@end
@interface AVPlayerItemAccessLogEvent : NSObject <NSCopying>
@property(nullable, nonatomic, readonly) NSString *URI, *serverAddress;
@property(nonatomic, readonly) double indicatedBitrate, observedBitrate;
@property(nonatomic, readonly) NSInteger numberOfStalls;
@end
@interface AVPlayerItemAccessLog : NSObject <NSCopying>
@property(nonatomic, readonly) NSArray<AVPlayerItemAccessLogEvent*>* events;
@end
@interface AVPlayerItemOutput : NSObject
- (CMTime)itemTimeForHostTime:(CFTimeInterval)time;
@end
@interface AVPlayerItemVideoOutput : AVPlayerItemOutput
- (instancetype)initWithPixelBufferAttributes:(nullable NSDictionary<NSString*, id>*)attributes;
- (BOOL)hasNewPixelBufferForItemTime:(CMTime)time;
- (nullable CVPixelBufferRef)copyPixelBufferForItemTime:(CMTime)time
                                     itemTimeForDisplay:(nullable CMTime*)display CF_RETURNS_RETAINED;
@end
@interface AVPlayerItem : NSObject <NSCopying>
+ (instancetype)playerItemWithURL:(NSURL*)url;
+ (instancetype)playerItemWithAsset:(AVAsset*)asset;
+ (instancetype)playerItemWithAsset:(AVAsset*)asset
       automaticallyLoadedAssetKeys:(nullable NSArray<NSString*>*)keys;
- (instancetype)initWithURL:(NSURL*)url;
- (instancetype)initWithAsset:(AVAsset*)asset;
- (instancetype)initWithAsset:(AVAsset*)asset automaticallyLoadedAssetKeys:(nullable NSArray<NSString*>*)keys;
@property(nonatomic, readonly) AVPlayerItemStatus status;
@property(nullable, nonatomic, readonly) NSError* error;
@property(nonatomic, readonly) AVAsset* asset;
@property(nonatomic, readonly) NSArray<AVPlayerItemTrack*>* tracks;
@property(nonatomic, readonly) CMTime duration;
@property(nonatomic, readonly) CGSize presentationSize;
@property(nonatomic, readonly) NSArray<NSValue*>*loadedTimeRanges, *seekableTimeRanges;
@property(nonatomic, readonly, getter=isPlaybackLikelyToKeepUp) BOOL playbackLikelyToKeepUp;
@property(nonatomic, readonly, getter=isPlaybackBufferFull) BOOL playbackBufferFull;
@property(nonatomic, readonly, getter=isPlaybackBufferEmpty) BOOL playbackBufferEmpty;
@property(nonatomic) CMTime forwardPlaybackEndTime;
@property(nonatomic) double preferredPeakBitRate;
@property(nonatomic) NSTimeInterval preferredForwardBufferDuration;
@property(nonatomic, copy) NSString* audioTimePitchAlgorithm;
@property(nullable, nonatomic, copy) AVAudioMix* audioMix;
@property(nullable, nonatomic, copy) AVVideoComposition* videoComposition;
@property(nullable, nonatomic, readonly) NSArray<AVMetadataItem*>* timedMetadata;
- (CMTime)currentTime;
- (void)seekToTime:(CMTime)time;
- (void)seekToTime:(CMTime)time completionHandler:(nullable void (^)(BOOL finished))completion;
- (void)seekToTime:(CMTime)time
      toleranceBefore:(CMTime)before
       toleranceAfter:(CMTime)after
    completionHandler:(nullable void (^)(BOOL finished))completion;
- (void)cancelPendingSeeks;
- (void)addOutput:(AVPlayerItemOutput*)output;
- (void)removeOutput:(AVPlayerItemOutput*)output;
- (nullable AVPlayerItemAccessLog*)accessLog;
- (void)selectMediaOption:(nullable AVMediaSelectionOption*)option inMediaSelectionGroup:(AVMediaSelectionGroup*)group;
@end
@interface AVPlayer : NSObject
+ (instancetype)playerWithURL:(NSURL*)url;
+ (instancetype)playerWithPlayerItem:(nullable AVPlayerItem*)item;
- (instancetype)initWithURL:(NSURL*)url;
- (instancetype)initWithPlayerItem:(nullable AVPlayerItem*)item;
@property(nonatomic, readonly) AVPlayerStatus status;
@property(nullable, nonatomic, readonly) NSError* error;
@property(nonatomic) float rate, volume;
@property(nonatomic, getter=isMuted) BOOL muted;
@property(nonatomic, readonly) AVPlayerTimeControlStatus timeControlStatus;
@property(nullable, nonatomic, readonly) NSString* reasonForWaitingToPlay;
@property(nonatomic) BOOL automaticallyWaitsToMinimizeStalling, allowsExternalPlayback;
@property(nonatomic) BOOL preventsDisplaySleepDuringVideoPlayback, usesExternalPlaybackWhileExternalScreenIsActive;
@property(nonatomic, readonly, getter=isExternalPlaybackActive) BOOL externalPlaybackActive;
@property(nonatomic) AVPlayerActionAtItemEnd actionAtItemEnd;
@property(nullable, nonatomic, readonly) AVPlayerItem* currentItem;
- (void)play;
- (void)pause;
- (void)playImmediatelyAtRate:(float)rate;
- (void)replaceCurrentItemWithPlayerItem:(nullable AVPlayerItem*)item;
- (CMTime)currentTime;
- (void)seekToTime:(CMTime)time;
- (void)seekToTime:(CMTime)time completionHandler:(void (^)(BOOL finished))completion;
- (void)seekToTime:(CMTime)time toleranceBefore:(CMTime)before toleranceAfter:(CMTime)after;
- (void)seekToTime:(CMTime)time
      toleranceBefore:(CMTime)before
       toleranceAfter:(CMTime)after
    completionHandler:(void (^)(BOOL finished))completion;
- (id)addPeriodicTimeObserverForInterval:(CMTime)interval
                                   queue:(nullable dispatch_queue_t)queue
                              usingBlock:(void (^)(CMTime time))block;
- (id)addBoundaryTimeObserverForTimes:(NSArray<NSValue*>*)times
                                queue:(nullable dispatch_queue_t)queue
                           usingBlock:(void (^)(void))block;
- (void)removeTimeObserver:(id)observer;
@end
@interface AVQueuePlayer : AVPlayer
+ (instancetype)queuePlayerWithItems:(NSArray<AVPlayerItem*>*)items;
- (instancetype)initWithItems:(NSArray<AVPlayerItem*>*)items;
- (NSArray<AVPlayerItem*>*)items;
- (void)advanceToNextItem;
- (BOOL)canInsertItem:(AVPlayerItem*)item afterItem:(nullable AVPlayerItem*)after;
- (void)insertItem:(AVPlayerItem*)item afterItem:(nullable AVPlayerItem*)after;
- (void)removeItem:(AVPlayerItem*)item;
- (void)removeAllItems;
@end
@interface AVPlayerLooper : NSObject
+ (instancetype)playerLooperWithPlayer:(AVQueuePlayer*)player templateItem:(AVPlayerItem*)item;
- (instancetype)initWithPlayer:(AVQueuePlayer*)player templateItem:(AVPlayerItem*)item timeRange:(CMTimeRange)range;
- (void)disableLooping;
@property(nonatomic, readonly) NSInteger loopCount;
@end
@interface AVPlayerLayer : CALayer
+ (AVPlayerLayer*)playerLayerWithPlayer:(nullable AVPlayer*)player;
@property(nullable, nonatomic, strong) AVPlayer* player;
@property(copy) AVLayerVideoGravity videoGravity;
@property(nonatomic, readonly, getter=isReadyForDisplay) BOOL readyForDisplay;
@property(nonatomic, readonly) CGRect videoRect;
@end
typedef NS_ENUM(NSInteger, AVQueuedSampleBufferRenderingStatus) {
  AVQueuedSampleBufferRenderingStatusUnknown,
  AVQueuedSampleBufferRenderingStatusRendering,
  AVQueuedSampleBufferRenderingStatusFailed,
};
@protocol AVQueuedSampleBufferRendering <NSObject>
@property(readonly) CMTimebaseRef timebase;
- (void)enqueueSampleBuffer:(CMSampleBufferRef)buffer;
- (void)flush;
@property(readonly, getter=isReadyForMoreMediaData) BOOL readyForMoreMediaData;
- (void)requestMediaDataWhenReadyOnQueue:(dispatch_queue_t)queue usingBlock:(void (^)(void))block;
- (void)stopRequestingMediaData;
@end
@interface AVSampleBufferVideoRenderer : NSObject <AVQueuedSampleBufferRendering>
@property(nonatomic, readonly) AVQueuedSampleBufferRenderingStatus status;
@property(nonatomic, readonly, nullable) NSError* error;
@property(nonatomic, readonly) BOOL requiresFlushToResumeDecoding;
- (void)flushWithRemovalOfDisplayedImage:(BOOL)remove completionHandler:(nullable void (^)(void))handler;
@end
FOUNDATION_EXPORT NSNotificationName const AVSampleBufferDisplayLayerFailedToDecodeNotification;
FOUNDATION_EXPORT NSString* const AVSampleBufferDisplayLayerFailedToDecodeNotificationErrorKey;
@interface AVSampleBufferDisplayLayer : CALayer <AVQueuedSampleBufferRendering>
@property(nullable, nonatomic, strong) __attribute__((NSObject)) CMTimebaseRef controlTimebase;
@property(copy) AVLayerVideoGravity videoGravity;
@property(readonly) AVQueuedSampleBufferRenderingStatus status;
@property(nullable, readonly) NSError* error;
- (void)flushAndRemoveImage;
@property(nonatomic, readonly) BOOL requiresFlushToResumeDecoding;
@property(nonatomic, readonly) AVSampleBufferVideoRenderer* sampleBufferRenderer;
@property(nonatomic) BOOL preventsCapture, preventsDisplaySleepDuringVideoPlayback;
@end
@interface AVSampleBufferAudioRenderer : NSObject <AVQueuedSampleBufferRendering>
@property(nonatomic) float volume;
@property(nonatomic, getter=isMuted) BOOL muted;
@end
@interface AVSampleBufferRenderSynchronizer : NSObject
- (void)addRenderer:(id<AVQueuedSampleBufferRendering>)renderer;
- (void)setRate:(float)rate time:(CMTime)time;
@property float rate;
@end
@interface NSValue (NSValueAVFoundationExtensions)
+ (NSValue*)valueWithCMTime:(CMTime)time;
@property(readonly) CMTime CMTimeValue;
+ (NSValue*)valueWithCMTimeRange:(CMTimeRange)range;
@property(readonly) CMTimeRange CMTimeRangeValue;
@end

NS_ASSUME_NONNULL_END
