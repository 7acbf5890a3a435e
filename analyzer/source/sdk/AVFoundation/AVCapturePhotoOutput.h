// Stand-in for AVFoundation's photo output.
#pragma once

#import <AVFoundation/AVCaptureOutput.h>

NS_ASSUME_NONNULL_BEGIN

@class AVCapturePhotoOutput, AVCapturePhoto, AVCaptureResolvedPhotoSettings;

typedef NS_ENUM(NSInteger, AVCapturePhotoQualityPrioritization) {
  AVCapturePhotoQualityPrioritizationSpeed = 1,
  AVCapturePhotoQualityPrioritizationBalanced,
  AVCapturePhotoQualityPrioritizationQuality,
};
@interface AVCapturePhotoSettings : NSObject <NSCopying>
+ (instancetype)photoSettings;
+ (instancetype)photoSettingsWithFormat:(nullable NSDictionary<NSString*, id>*)format;
+ (instancetype)photoSettingsFromPhotoSettings:(AVCapturePhotoSettings*)settings;
@property(readonly) int64_t uniqueID;
@property(nullable, readonly, copy) NSDictionary<NSString*, id>* format;
@property(nonatomic) AVCaptureFlashMode flashMode;
@property(nonatomic) AVCapturePhotoQualityPrioritization photoQualityPrioritization;
@property(nonatomic, getter=isAutoRedEyeReductionEnabled) BOOL autoRedEyeReductionEnabled;
@property(nonatomic, getter=isHighResolutionPhotoEnabled) BOOL highResolutionPhotoEnabled;
@property(nonatomic, getter=isDepthDataDeliveryEnabled) BOOL depthDataDeliveryEnabled;
@property(nonatomic) BOOL embedsDepthDataInPhoto, depthDataFiltered;
@property(nonatomic, getter=isPortraitEffectsMatteDeliveryEnabled) BOOL portraitEffectsMatteDeliveryEnabled;
@property(nonatomic, copy) NSArray<AVSemanticSegmentationMatteType>* enabledSemanticSegmentationMatteTypes;
@property(nonatomic, copy) NSDictionary<NSString*, id>* metadata;
@property(nullable, nonatomic, copy) NSURL* livePhotoMovieFileURL;
@property(nullable, nonatomic, copy) NSDictionary<NSString*, id>* previewPhotoFormat;
@property(nonatomic, readonly) NSArray<NSNumber*>* availablePreviewPhotoPixelFormatTypes;
@end
@interface AVCaptureResolvedPhotoSettings : NSObject
@property(readonly) int64_t uniqueID;
@property(readonly) CMVideoDimensions photoDimensions;
@property(readonly) NSUInteger expectedPhotoCount;
@end
@interface AVCapturePhoto : NSObject
@property(readonly) CMTime timestamp;
@property(nullable, readonly) CVPixelBufferRef pixelBuffer, previewPixelBuffer;
@property(nullable, readonly) AVDepthData* depthData;
@property(nullable, readonly) AVPortraitEffectsMatte* portraitEffectsMatte;
- (nullable AVSemanticSegmentationMatte*)semanticSegmentationMatteForType:(AVSemanticSegmentationMatteType)type;
@property(readonly) NSDictionary<NSString*, id>* metadata;
@property(nullable, readonly) AVCameraCalibrationData* cameraCalibrationData;
@property(readonly) AVCaptureResolvedPhotoSettings* resolvedSettings;
@property(readonly) NSInteger photoCount;
- (nullable NSData*)fileDataRepresentation;
- (nullable CGImageRef)CGImageRepresentation;
- (nullable CGImageRef)previewCGImageRepresentation;
@end
@protocol AVCapturePhotoCaptureDelegate <NSObject>
@optional
- (void)captureOutput:(AVCapturePhotoOutput*)output
    willBeginCaptureForResolvedSettings:(AVCaptureResolvedPhotoSettings*)settings;
- (void)captureOutput:(AVCapturePhotoOutput*)output
    willCapturePhotoForResolvedSettings:(AVCaptureResolvedPhotoSettings*)settings;
- (void)captureOutput:(AVCapturePhotoOutput*)output
    didCapturePhotoForResolvedSettings:(AVCaptureResolvedPhotoSettings*)settings;
- (void)captureOutput:(AVCapturePhotoOutput*)output
    didFinishProcessingPhoto:(AVCapturePhoto*)photo
                       error:(nullable NSError*)error;
- (void)captureOutput:(AVCapturePhotoOutput*)output
    didFinishProcessingPhotoSampleBuffer:(nullable CMSampleBufferRef)photo
                previewPhotoSampleBuffer:(nullable CMSampleBufferRef)preview
                        resolvedSettings:(AVCaptureResolvedPhotoSettings*)settings
                         bracketSettings:(nullable id)bracket
                                   error:(nullable NSError*)error;
- (void)captureOutput:(AVCapturePhotoOutput*)output
    didFinishProcessingLivePhotoToMovieFileAtURL:(NSURL*)url
                                        duration:(CMTime)duration
                                photoDisplayTime:(CMTime)time
                                resolvedSettings:(AVCaptureResolvedPhotoSettings*)settings
                                           error:(nullable NSError*)error;
- (void)captureOutput:(AVCapturePhotoOutput*)output
    didFinishCaptureForResolvedSettings:(AVCaptureResolvedPhotoSettings*)settings
                                  error:(nullable NSError*)error;
@end
@interface AVCapturePhotoOutput : AVCaptureOutput
- (void)capturePhotoWithSettings:(AVCapturePhotoSettings*)settings
                        delegate:(id<AVCapturePhotoCaptureDelegate>)delegate;
@property(readonly) NSArray<NSNumber*>* availablePhotoPixelFormatTypes;
@property(readonly) NSArray<AVVideoCodecType>* availablePhotoCodecTypes;
@property(readonly) NSArray<NSNumber*>* supportedFlashModes;
@property(nonatomic) AVCapturePhotoQualityPrioritization maxPhotoQualityPrioritization;
@property(nonatomic, getter=isHighResolutionCaptureEnabled) BOOL highResolutionCaptureEnabled;
@property(nonatomic, readonly, getter=isLivePhotoCaptureSupported) BOOL livePhotoCaptureSupported;
@property(nonatomic, getter=isLivePhotoCaptureEnabled) BOOL livePhotoCaptureEnabled;
@property(nonatomic, readonly, getter=isDepthDataDeliverySupported) BOOL depthDataDeliverySupported;
@property(nonatomic, getter=isDepthDataDeliveryEnabled) BOOL depthDataDeliveryEnabled;
@property(nonatomic, readonly, getter=isPortraitEffectsMatteDeliverySupported) BOOL portraitEffectsMatteDeliverySupported;
@property(nonatomic, getter=isPortraitEffectsMatteDeliveryEnabled) BOOL portraitEffectsMatteDeliveryEnabled;
@property(nonatomic, readonly) NSArray<AVSemanticSegmentationMatteType>* availableSemanticSegmentationMatteTypes;
@property(nonatomic, copy) NSArray<AVSemanticSegmentationMatteType>* enabledSemanticSegmentationMatteTypes;
+ (nullable NSData*)JPEGPhotoDataRepresentationForJPEGSampleBuffer:(CMSampleBufferRef)photo
                                          previewPhotoSampleBuffer:(nullable CMSampleBufferRef)preview;
@end

NS_ASSUME_NONNULL_END
