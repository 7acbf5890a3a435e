// Stand-in for AVFoundation's capture sessions: inputs, connections and the preview.
#pragma once

#import <AVFoundation/AVCaptureDevice.h>
#import <AVFoundation/AVMetadataObject.h>

NS_ASSUME_NONNULL_BEGIN

@class AVCaptureConnection, AVCaptureInput, AVCaptureOutput, AVCaptureVideoPreviewLayer, AVCaptureAudioChannel;

typedef NSString* AVCaptureSessionPreset NS_TYPED_ENUM;
FOUNDATION_EXPORT AVCaptureSessionPreset const AVCaptureSessionPresetPhoto, AVCaptureSessionPresetHigh,
    AVCaptureSessionPresetMedium, AVCaptureSessionPresetLow, AVCaptureSessionPreset352x288,
    AVCaptureSessionPreset640x480, AVCaptureSessionPreset1280x720, AVCaptureSessionPreset1920x1080,
    AVCaptureSessionPreset3840x2160, AVCaptureSessionPresetiFrame960x540, AVCaptureSessionPresetiFrame1280x720,
    AVCaptureSessionPresetInputPriority;
FOUNDATION_EXPORT NSNotificationName const AVCaptureSessionRuntimeErrorNotification,
    AVCaptureSessionDidStartRunningNotification, AVCaptureSessionDidStopRunningNotification,
    AVCaptureSessionWasInterruptedNotification, AVCaptureSessionInterruptionEndedNotification;
FOUNDATION_EXPORT NSString *const AVCaptureSessionErrorKey, *const AVCaptureSessionInterruptionReasonKey;
typedef NS_ENUM(NSInteger, AVCaptureSessionInterruptionReason) {
  AVCaptureSessionInterruptionReasonVideoDeviceNotAvailableInBackground = 1,
  AVCaptureSessionInterruptionReasonAudioDeviceInUseByAnotherClient,
  AVCaptureSessionInterruptionReasonVideoDeviceInUseByAnotherClient,
  AVCaptureSessionInterruptionReasonVideoDeviceNotAvailableWithMultipleForegroundApps,
  AVCaptureSessionInterruptionReasonVideoDeviceNotAvailableDueToSystemPressure,
  AVCaptureSessionInterruptionReasonSensitiveContentMitigationActivated,
};
typedef NS_ENUM(NSInteger, AVCaptureVideoOrientation) {
  AVCaptureVideoOrientationPortrait = 1,
  AVCaptureVideoOrientationPortraitUpsideDown,
  AVCaptureVideoOrientationLandscapeRight,
  AVCaptureVideoOrientationLandscapeLeft,
};
typedef NS_ENUM(NSInteger, AVCaptureVideoStabilizationMode) {
  AVCaptureVideoStabilizationModeOff,
  AVCaptureVideoStabilizationModeStandard,
  AVCaptureVideoStabilizationModeCinematic,
  AVCaptureVideoStabilizationModeAuto = -1,
};

@interface AVCaptureInputPort : NSObject
@property(nonatomic, readonly) AVCaptureInput* input;
@property(nonatomic, readonly) AVMediaType mediaType;
@property(nullable, nonatomic, readonly) CMFormatDescriptionRef formatDescription;
@property(nonatomic, getter=isEnabled) BOOL enabled;
@end
@interface AVCaptureInput : NSObject
@property(nonatomic, readonly) NSArray<AVCaptureInputPort*>* ports;
@end
@interface AVCaptureDeviceInput : AVCaptureInput
+ (nullable instancetype)deviceInputWithDevice:(AVCaptureDevice*)device error:(NSError**)error;
- (nullable instancetype)initWithDevice:(AVCaptureDevice*)device error:(NSError**)error;
@property(nonatomic, readonly) AVCaptureDevice* device;
@end
@interface AVCaptureOutput : NSObject
@property(nonatomic, readonly) NSArray<AVCaptureConnection*>* connections;
- (nullable AVCaptureConnection*)connectionWithMediaType:(AVMediaType)type;
- (nullable AVMetadataObject*)transformedMetadataObjectForMetadataObject:(AVMetadataObject*)object
                                                              connection:(AVCaptureConnection*)connection;
- (CGRect)metadataOutputRectOfInterestForRect:(CGRect)rect;
- (CGRect)rectForMetadataOutputRectOfInterest:(CGRect)rect;
@end
@interface AVCaptureAudioChannel : NSObject
@property(nonatomic, readonly) float averagePowerLevel, peakHoldLevel;
@end
@interface AVCaptureConnection : NSObject
+ (instancetype)connectionWithInputPorts:(NSArray<AVCaptureInputPort*>*)ports output:(AVCaptureOutput*)output;
+ (instancetype)connectionWithInputPort:(AVCaptureInputPort*)port videoPreviewLayer:(AVCaptureVideoPreviewLayer*)layer;
@property(nonatomic, readonly) NSArray<AVCaptureInputPort*>* inputPorts;
@property(nullable, nonatomic, readonly) AVCaptureOutput* output;
@property(nonatomic, getter=isEnabled) BOOL enabled;
@property(nonatomic, readonly, getter=isActive) BOOL active;
@property(nonatomic, readonly) NSArray<AVCaptureAudioChannel*>* audioChannels;
@property(nonatomic, readonly, getter=isVideoMirroringSupported) BOOL supportsVideoMirroring;
@property(nonatomic, getter=isVideoMirrored) BOOL videoMirrored;
@property(nonatomic) BOOL automaticallyAdjustsVideoMirroring;
@property(nonatomic, readonly, getter=isVideoOrientationSupported) BOOL supportsVideoOrientation;
@property(nonatomic) AVCaptureVideoOrientation videoOrientation;
@property(nonatomic) CGFloat videoRotationAngle;
@property(nonatomic) CGFloat videoScaleAndCropFactor;
@property(nonatomic, readonly) CGFloat videoMaxScaleAndCropFactor;
@property(nonatomic) AVCaptureVideoStabilizationMode preferredVideoStabilizationMode;
@property(nonatomic, readonly, getter=isVideoStabilizationSupported) BOOL supportsVideoStabilization;
@property(nonatomic, getter=isCameraIntrinsicMatrixDeliveryEnabled) BOOL cameraIntrinsicMatrixDeliveryEnabled;
@end

@interface AVCaptureSession : NSObject
@property(nonatomic, readonly, getter=isMultitaskingCameraAccessSupported) BOOL multitaskingCameraAccessSupported;
- (BOOL)canSetSessionPreset:(AVCaptureSessionPreset)preset;
@property(nonatomic, copy) AVCaptureSessionPreset sessionPreset;
@property(nonatomic, readonly) NSArray<__kindof AVCaptureInput*>* inputs;
@property(nonatomic, readonly) NSArray<__kindof AVCaptureOutput*>* outputs;
- (BOOL)canAddInput:(AVCaptureInput*)input;
- (void)addInput:(AVCaptureInput*)input;
- (void)removeInput:(AVCaptureInput*)input;
- (BOOL)canAddOutput:(AVCaptureOutput*)output;
- (void)addOutput:(AVCaptureOutput*)output;
- (void)removeOutput:(AVCaptureOutput*)output;
- (void)addInputWithNoConnections:(AVCaptureInput*)input;
- (void)addOutputWithNoConnections:(AVCaptureOutput*)output;
- (BOOL)canAddConnection:(AVCaptureConnection*)connection;
- (void)addConnection:(AVCaptureConnection*)connection;
- (void)removeConnection:(AVCaptureConnection*)connection;
- (void)beginConfiguration;
- (void)commitConfiguration;
- (void)startRunning;
- (void)stopRunning;
@property(nonatomic, readonly, getter=isRunning) BOOL running;
@property(nonatomic, readonly, getter=isInterrupted) BOOL interrupted;
@property(nonatomic) BOOL usesApplicationAudioSession, automaticallyConfiguresApplicationAudioSession;
@property(nullable, nonatomic, readonly) CMClockRef masterClock;
@property(nonatomic, getter=isMultitaskingCameraAccessEnabled) BOOL multitaskingCameraAccessEnabled IOS_SINCE(16.0);
@end
@interface AVCaptureMultiCamSession : AVCaptureSession
@property(class, nonatomic, readonly, getter=isMultiCamSupported) BOOL multiCamSupported;
@end

@interface AVCaptureVideoPreviewLayer : CALayer
+ (instancetype)layerWithSession:(AVCaptureSession*)session;
- (instancetype)initWithSession:(AVCaptureSession*)session;
@property(nullable, nonatomic, strong) AVCaptureSession* session;
@property(nullable, nonatomic, readonly) AVCaptureConnection* connection;
@property(copy) AVLayerVideoGravity videoGravity;
- (CGPoint)captureDevicePointOfInterestForPoint:(CGPoint)point;
- (CGPoint)pointForCaptureDevicePointOfInterest:(CGPoint)point;
- (CGRect)metadataOutputRectOfInterestForRect:(CGRect)rect;
- (CGRect)rectForMetadataOutputRectOfInterest:(CGRect)rect;
- (nullable AVMetadataObject*)transformedMetadataObjectForMetadataObject:(AVMetadataObject*)object;
@end

NS_ASSUME_NONNULL_END
