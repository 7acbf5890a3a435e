// Stand-in for AVFoundation's readers, writers, exports and frame grabs.
#pragma once

#import <AVFoundation/AVAsset.h>

NS_ASSUME_NONNULL_BEGIN

FOUNDATION_EXPORT NSString *const AVAssetExportPresetLowQuality, *const AVAssetExportPresetMediumQuality,
    *const AVAssetExportPresetHighestQuality, *const AVAssetExportPresetPassthrough,
    *const AVAssetExportPreset640x480, *const AVAssetExportPreset960x540, *const AVAssetExportPreset1280x720,
    *const AVAssetExportPreset1920x1080, *const AVAssetExportPresetAppleM4A;
typedef NS_ENUM(NSInteger, AVAssetExportSessionStatus) {
  AVAssetExportSessionStatusUnknown,
  AVAssetExportSessionStatusWaiting,
  AVAssetExportSessionStatusExporting,
  AVAssetExportSessionStatusCompleted,
  AVAssetExportSessionStatusFailed,
  AVAssetExportSessionStatusCancelled,
};
@interface AVAssetExportSession : NSObject
+ (nullable instancetype)exportSessionWithAsset:(AVAsset*)asset presetName:(NSString*)preset;
- (nullable instancetype)initWithAsset:(AVAsset*)asset presetName:(NSString*)preset;
+ (NSArray<NSString*>*)allExportPresets;
+ (NSArray<NSString*>*)exportPresetsCompatibleWithAsset:(AVAsset*)asset;
@property(nullable, copy) AVFileType outputFileType;
@property(nullable, copy) NSURL* outputURL;
@property BOOL shouldOptimizeForNetworkUse;
@property(readonly) AVAssetExportSessionStatus status;
@property(nullable, readonly) NSError* error;
@property(readonly) float progress;
@property CMTimeRange timeRange;
@property(nullable, copy) NSArray<AVMetadataItem*>* metadata;
@property(nullable, copy) AVAudioMix* audioMix;
@property(nullable, copy) AVVideoComposition* videoComposition;
@property(readonly) NSArray<AVFileType>* supportedFileTypes;
- (void)exportAsynchronouslyWithCompletionHandler:(void (^)(void))handler;
- (void)cancelExport;
@end

typedef NS_ENUM(NSInteger, AVAssetImageGeneratorResult) {
  AVAssetImageGeneratorSucceeded,
  AVAssetImageGeneratorFailed,
  AVAssetImageGeneratorCancelled,
};
typedef void (^AVAssetImageGeneratorCompletionHandler)(CMTime requested, CGImageRef _Nullable image, CMTime actual,
                                                       AVAssetImageGeneratorResult result, NSError* _Nullable error);
@interface AVAssetImageGenerator : NSObject
+ (instancetype)assetImageGeneratorWithAsset:(AVAsset*)asset;
- (instancetype)initWithAsset:(AVAsset*)asset;
@property(nonatomic) BOOL appliesPreferredTrackTransform;
@property(nonatomic) CGSize maximumSize;
@property(nonatomic) CMTime requestedTimeToleranceBefore, requestedTimeToleranceAfter;
- (nullable CGImageRef)copyCGImageAtTime:(CMTime)time
                              actualTime:(nullable CMTime*)actual
                                   error:(NSError**)error CF_RETURNS_RETAINED;
- (void)generateCGImagesAsynchronouslyForTimes:(NSArray<NSValue*>*)times
                             completionHandler:(AVAssetImageGeneratorCompletionHandler)handler;
- (void)cancelAllCGImageGeneration;
@end

@class AVAssetReaderOutput;
typedef NS_ENUM(NSInteger, AVAssetReaderStatus) {
  AVAssetReaderStatusUnknown,
  AVAssetReaderStatusReading,
  AVAssetReaderStatusCompleted,
  AVAssetReaderStatusFailed,
  AVAssetReaderStatusCancelled,
};
@interface AVAssetReader : NSObject
+ (nullable instancetype)assetReaderWithAsset:(AVAsset*)asset error:(NSError**)error;
- (nullable instancetype)initWithAsset:(AVAsset*)asset error:(NSError**)error;
@property(readonly) AVAssetReaderStatus status;
@property(nullable, readonly) NSError* error;
@property CMTimeRange timeRange;
- (BOOL)canAddOutput:(AVAssetReaderOutput*)output;
- (void)addOutput:(AVAssetReaderOutput*)output;
- (BOOL)startReading;
- (void)cancelReading;
@end
@interface AVAssetReaderOutput : NSObject
@property(nonatomic) BOOL alwaysCopiesSampleData;
- (nullable CMSampleBufferRef)copyNextSampleBuffer CF_RETURNS_RETAINED;
@end
@interface AVAssetReaderTrackOutput : AVAssetReaderOutput
+ (instancetype)assetReaderTrackOutputWithTrack:(AVAssetTrack*)track
                                 outputSettings:(nullable NSDictionary<NSString*, id>*)settings;
- (instancetype)initWithTrack:(AVAssetTrack*)track outputSettings:(nullable NSDictionary<NSString*, id>*)settings;
@end

@class AVAssetWriterInput;
typedef NS_ENUM(NSInteger, AVAssetWriterStatus) {
  AVAssetWriterStatusUnknown,
  AVAssetWriterStatusWriting,
  AVAssetWriterStatusCompleted,
  AVAssetWriterStatusFailed,
  AVAssetWriterStatusCancelled,
};
@interface AVAssetWriter : NSObject
+ (nullable instancetype)assetWriterWithURL:(NSURL*)url fileType:(AVFileType)type error:(NSError**)error;
- (nullable instancetype)initWithURL:(NSURL*)url fileType:(AVFileType)type error:(NSError**)error;
@property(nonatomic, readonly, copy) NSURL* outputURL;
@property(readonly) AVAssetWriterStatus status;
@property(nullable, readonly) NSError* error;
@property(nonatomic, copy) NSArray<AVMetadataItem*>* metadata;
@property(nonatomic) BOOL shouldOptimizeForNetworkUse;
@property(nonatomic, readonly) NSArray<AVAssetWriterInput*>* inputs;
- (BOOL)canAddInput:(AVAssetWriterInput*)input;
- (void)addInput:(AVAssetWriterInput*)input;
- (BOOL)startWriting;
- (void)startSessionAtSourceTime:(CMTime)time;
- (void)endSessionAtSourceTime:(CMTime)time;
- (void)cancelWriting;
- (void)finishWritingWithCompletionHandler:(void (^)(void))handler;
@end
@interface AVAssetWriterInput : NSObject
+ (instancetype)assetWriterInputWithMediaType:(AVMediaType)type
                               outputSettings:(nullable NSDictionary<NSString*, id>*)settings;
- (instancetype)initWithMediaType:(AVMediaType)type outputSettings:(nullable NSDictionary<NSString*, id>*)settings;
- (instancetype)initWithMediaType:(AVMediaType)type
                   outputSettings:(nullable NSDictionary<NSString*, id>*)settings
                 sourceFormatHint:(nullable CMFormatDescriptionRef)hint;
@property(nonatomic) BOOL expectsMediaDataInRealTime;
@property(nonatomic) CGAffineTransform transform;
@property(nonatomic, readonly, getter=isReadyForMoreMediaData) BOOL readyForMoreMediaData;
- (void)requestMediaDataWhenReadyOnQueue:(dispatch_queue_t)queue usingBlock:(void (^)(void))block;
- (BOOL)appendSampleBuffer:(CMSampleBufferRef)buffer;
- (void)markAsFinished;
@end
@interface AVAssetWriterInputPixelBufferAdaptor : NSObject
+ (instancetype)
    assetWriterInputPixelBufferAdaptorWithAssetWriterInput:(AVAssetWriterInput*)input
                               sourcePixelBufferAttributes:(nullable NSDictionary<NSString*, id>*)attributes;
- (instancetype)initWithAssetWriterInput:(AVAssetWriterInput*)input
             sourcePixelBufferAttributes:(nullable NSDictionary<NSString*, id>*)attributes;
@property(nullable, nonatomic, readonly) CVPixelBufferPoolRef pixelBufferPool;
- (BOOL)appendPixelBuffer:(CVPixelBufferRef)buffer withPresentationTime:(CMTime)time;
@end

NS_ASSUME_NONNULL_END
