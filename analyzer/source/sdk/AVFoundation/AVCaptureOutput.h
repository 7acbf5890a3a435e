// Stand-in for AVFoundation's capture outputs: frames, sound, metadata, depth and movie files.
#pragma once

#import <AVFoundation/AVCaptureSession.h>
#import <AVFoundation/AVDepthData.h>

NS_ASSUME_NONNULL_BEGIN

@class AVCaptureVideoDataOutput, AVCaptureFileOutput, AVCaptureDepthDataOutput, AVCaptureDataOutputSynchronizer;

@protocol AVCaptureVideoDataOutputSampleBufferDelegate <NSObject>
@optional
- (void)captureOutput:(AVCaptureOutput*)output
    didOutputSampleBuffer:(CMSampleBufferRef)buffer
           fromConnection:(AVCaptureConnection*)connection;
- (void)captureOutput:(AVCaptureOutput*)output
    didDropSampleBuffer:(CMSampleBufferRef)buffer
         fromConnection:(AVCaptureConnection*)connection;
@end
@interface AVCaptureVideoDataOutput : AVCaptureOutput
- (void)setSampleBufferDelegate:(nullable id<AVCaptureVideoDataOutputSampleBufferDelegate>)delegate
                          queue:(nullable dispatch_queue_t)queue;
@property(nullable, nonatomic, readonly) id<AVCaptureVideoDataOutputSampleBufferDelegate> sampleBufferDelegate;
@property(nullable, nonatomic, readonly) dispatch_queue_t sampleBufferCallbackQueue;
@property(null_resettable, nonatomic, copy) NSDictionary<NSString*, id>* videoSettings;
@property(nonatomic, readonly) NSArray<NSNumber*>* availableVideoCVPixelFormatTypes;
@property(nonatomic) BOOL alwaysDiscardsLateVideoFrames;
- (nullable NSDictionary<NSString*, id>*)recommendedVideoSettingsForAssetWriterWithOutputFileType:(AVFileType)type;
@end
@protocol AVCaptureAudioDataOutputSampleBufferDelegate <NSObject>
@optional
- (void)captureOutput:(AVCaptureOutput*)output
    didOutputSampleBuffer:(CMSampleBufferRef)buffer
           fromConnection:(AVCaptureConnection*)connection;
@end
@interface AVCaptureAudioDataOutput : AVCaptureOutput
- (void)setSampleBufferDelegate:(nullable id<AVCaptureAudioDataOutputSampleBufferDelegate>)delegate
                          queue:(nullable dispatch_queue_t)queue;
- (nullable NSDictionary<NSString*, id>*)recommendedAudioSettingsForAssetWriterWithOutputFileType:(AVFileType)type;
@end
@protocol AVCaptureMetadataOutputObjectsDelegate <NSObject>
@optional
- (void)captureOutput:(AVCaptureOutput*)output
    didOutputMetadataObjects:(NSArray<__kindof AVMetadataObject*>*)objects
              fromConnection:(AVCaptureConnection*)connection;
@end
@interface AVCaptureMetadataOutput : AVCaptureOutput
- (void)setMetadataObjectsDelegate:(nullable id<AVCaptureMetadataOutputObjectsDelegate>)delegate
                             queue:(nullable dispatch_queue_t)queue;
@property(nullable, nonatomic, readonly) id<AVCaptureMetadataOutputObjectsDelegate> metadataObjectsDelegate;
@property(nonatomic, readonly) NSArray<AVMetadataObjectType>* availableMetadataObjectTypes;
@property(null_resettable, nonatomic, copy) NSArray<AVMetadataObjectType>* metadataObjectTypes;
@property(nonatomic) CGRect rectOfInterest;
@end
typedef NS_ENUM(NSInteger, AVCaptureOutputDataDroppedReason) {
  AVCaptureOutputDataDroppedReasonNone,
  AVCaptureOutputDataDroppedReasonLateData,
  AVCaptureOutputDataDroppedReasonOutOfBuffers,
  AVCaptureOutputDataDroppedReasonDiscontinuity,
};
@protocol AVCaptureDepthDataOutputDelegate <NSObject>
@optional
- (void)depthDataOutput:(AVCaptureDepthDataOutput*)output
     didOutputDepthData:(AVDepthData*)depth
              timestamp:(CMTime)time
             connection:(AVCaptureConnection*)connection;
- (void)depthDataOutput:(AVCaptureDepthDataOutput*)output
       didDropDepthData:(AVDepthData*)depth
              timestamp:(CMTime)time
             connection:(AVCaptureConnection*)connection
                 reason:(AVCaptureOutputDataDroppedReason)reason;
@end
@interface AVCaptureDepthDataOutput : AVCaptureOutput
- (void)setDelegate:(nullable id<AVCaptureDepthDataOutputDelegate>)delegate
      callbackQueue:(nullable dispatch_queue_t)queue;
@property(nullable, nonatomic, readonly) id<AVCaptureDepthDataOutputDelegate> delegate;
@property(nonatomic) BOOL alwaysDiscardsLateDepthData;
@property(nonatomic, getter=isFilteringEnabled) BOOL filteringEnabled;
@end

@interface AVCaptureSynchronizedData : NSObject
@property(readonly) CMTime timestamp;
@end
@interface AVCaptureSynchronizedSampleBufferData : AVCaptureSynchronizedData
@property(readonly) CMSampleBufferRef sampleBuffer;
@property(readonly) BOOL sampleBufferWasDropped;
@end
@interface AVCaptureSynchronizedMetadataObjectData : AVCaptureSynchronizedData
@property(readonly) NSArray<__kindof AVMetadataObject*>* metadataObjects;
@end
@interface AVCaptureSynchronizedDepthData : AVCaptureSynchronizedData
@property(readonly) AVDepthData* depthData;
@property(readonly) BOOL depthDataWasDropped;
@end
@interface AVCaptureSynchronizedDataCollection : NSObject <NSFastEnumeration>
- (nullable AVCaptureSynchronizedData*)synchronizedDataForCaptureOutput:(AVCaptureOutput*)output;
- (nullable AVCaptureSynchronizedData*)objectForKeyedSubscript:(AVCaptureOutput*)key;
@property(readonly) NSUInteger count;
@end
@protocol AVCaptureDataOutputSynchronizerDelegate <NSObject>
- (void)dataOutputSynchronizer:(AVCaptureDataOutputSynchronizer*)synchronizer
    didOutputSynchronizedDataCollection:(AVCaptureSynchronizedDataCollection*)collection;
@end
@interface AVCaptureDataOutputSynchronizer : NSObject
- (instancetype)initWithDataOutputs:(NSArray<AVCaptureOutput*>*)outputs;
- (void)setDelegate:(nullable id<AVCaptureDataOutputSynchronizerDelegate>)delegate
              queue:(nullable dispatch_queue_t)queue;
@end

@protocol AVCaptureFileOutputRecordingDelegate <NSObject>
- (void)captureOutput:(AVCaptureFileOutput*)output
    didFinishRecordingToOutputFileAtURL:(NSURL*)url
                        fromConnections:(NSArray<AVCaptureConnection*>*)connections
                                  error:(nullable NSError*)error;
@optional
- (void)captureOutput:(AVCaptureFileOutput*)output
    didStartRecordingToOutputFileAtURL:(NSURL*)url
                       fromConnections:(NSArray<AVCaptureConnection*>*)connections;
@end
@interface AVCaptureFileOutput : AVCaptureOutput
@property(nullable, nonatomic, readonly) NSURL* outputFileURL;
- (void)startRecordingToOutputFileURL:(NSURL*)url
                    recordingDelegate:(id<AVCaptureFileOutputRecordingDelegate>)delegate;
- (void)stopRecording;
@property(nonatomic, readonly, getter=isRecording) BOOL recording;
@property(nonatomic, readonly) CMTime recordedDuration;
@property(nonatomic, readonly) int64_t recordedFileSize;
@property(nonatomic) CMTime maxRecordedDuration;
@property(nonatomic) int64_t maxRecordedFileSize, minFreeDiskSpaceLimit;
@end
@interface AVCaptureMovieFileOutput : AVCaptureFileOutput
@property(nonatomic) CMTime movieFragmentInterval;
@property(nonatomic, readonly) NSArray<AVVideoCodecType>* availableVideoCodecTypes;
- (void)setOutputSettings:(nullable NSDictionary<NSString*, id>*)settings
            forConnection:(AVCaptureConnection*)connection;
@end
@interface AVCaptureStillImageOutput : AVCaptureOutput
@property(nonatomic, copy) NSDictionary* outputSettings;
@property(nonatomic, getter=isHighResolutionStillImageOutputEnabled) BOOL highResolutionStillImageOutputEnabled;
@property(readonly, getter=isCapturingStillImage) BOOL capturingStillImage;
- (void)captureStillImageAsynchronouslyFromConnection:(AVCaptureConnection*)connection
                                    completionHandler:(void (^)(CMSampleBufferRef _Nullable buffer,
                                                                NSError* _Nullable error))handler;
+ (nullable NSData*)jpegStillImageNSDataRepresentation:(CMSampleBufferRef)buffer;
@end

NS_ASSUME_NONNULL_END
