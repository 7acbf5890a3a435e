// Stand-in for AVFoundation's capture devices and the permission to use them.
#pragma once

#import <AVFoundation/AVMediaFormat.h>

NS_ASSUME_NONNULL_BEGIN

@class AVCaptureDeviceFormat, AVFrameRateRange;

typedef NSString* AVCaptureDeviceType NS_TYPED_ENUM;
FOUNDATION_EXPORT AVCaptureDeviceType const AVCaptureDeviceTypeBuiltInMicrophone,
    AVCaptureDeviceTypeBuiltInWideAngleCamera, AVCaptureDeviceTypeBuiltInTelephotoCamera,
    AVCaptureDeviceTypeBuiltInDualCamera, AVCaptureDeviceTypeBuiltInDuoCamera;
FOUNDATION_EXPORT AVCaptureDeviceType const AVCaptureDeviceTypeBuiltInTrueDepthCamera IOS_SINCE(11.1);
FOUNDATION_EXPORT AVCaptureDeviceType const AVCaptureDeviceTypeBuiltInUltraWideCamera IOS_SINCE(13.0);
FOUNDATION_EXPORT AVCaptureDeviceType const AVCaptureDeviceTypeBuiltInDualWideCamera IOS_SINCE(13.0);
FOUNDATION_EXPORT AVCaptureDeviceType const AVCaptureDeviceTypeBuiltInTripleCamera IOS_SINCE(13.0);
FOUNDATION_EXPORT AVCaptureDeviceType const AVCaptureDeviceTypeBuiltInLiDARDepthCamera IOS_SINCE(15.4);
FOUNDATION_EXPORT AVCaptureDeviceType const AVCaptureDeviceTypeMicrophone IOS_SINCE(17.0);
FOUNDATION_EXPORT AVCaptureDeviceType const AVCaptureDeviceTypeExternal IOS_SINCE(17.0);
FOUNDATION_EXPORT NSNotificationName const AVCaptureDeviceWasConnectedNotification,
    AVCaptureDeviceWasDisconnectedNotification, AVCaptureDeviceSubjectAreaDidChangeNotification;

typedef NS_ENUM(NSInteger, AVCaptureDevicePosition) {
  AVCaptureDevicePositionUnspecified,
  AVCaptureDevicePositionBack = 1,
  AVCaptureDevicePositionFront = 2,
};
typedef NS_ENUM(NSInteger, AVAuthorizationStatus) {
  AVAuthorizationStatusNotDetermined,
  AVAuthorizationStatusRestricted,
  AVAuthorizationStatusDenied,
  AVAuthorizationStatusAuthorized,
};
typedef NS_ENUM(NSInteger, AVCaptureFlashMode) {
  AVCaptureFlashModeOff,
  AVCaptureFlashModeOn,
  AVCaptureFlashModeAuto,
};
typedef NS_ENUM(NSInteger, AVCaptureTorchMode) {
  AVCaptureTorchModeOff,
  AVCaptureTorchModeOn,
  AVCaptureTorchModeAuto,
};
typedef NS_ENUM(NSInteger, AVCaptureFocusMode) {
  AVCaptureFocusModeLocked,
  AVCaptureFocusModeAutoFocus,
  AVCaptureFocusModeContinuousAutoFocus,
};
typedef NS_ENUM(NSInteger, AVCaptureExposureMode) {
  AVCaptureExposureModeLocked,
  AVCaptureExposureModeAutoExpose,
  AVCaptureExposureModeContinuousAutoExposure,
  AVCaptureExposureModeCustom,
};
typedef NS_ENUM(NSInteger, AVCaptureWhiteBalanceMode) {
  AVCaptureWhiteBalanceModeLocked,
  AVCaptureWhiteBalanceModeAutoWhiteBalance,
  AVCaptureWhiteBalanceModeContinuousAutoWhiteBalance,
};
typedef struct {
  float redGain, greenGain, blueGain;
} AVCaptureWhiteBalanceGains;

@interface AVFrameRateRange : NSObject
@property(readonly) double minFrameRate, maxFrameRate;
@property(readonly) CMTime minFrameDuration, maxFrameDuration;
@end
typedef NS_ENUM(NSInteger, AVCaptureCenterStageControlMode) { AVCaptureCenterStageControlModeUser, AVCaptureCenterStageControlModeApp, AVCaptureCenterStageControlModeCooperative };
typedef NSString* AVCaptureSystemPressureLevel NS_TYPED_ENUM;
FOUNDATION_EXPORT AVCaptureSystemPressureLevel const AVCaptureSystemPressureLevelNominal, AVCaptureSystemPressureLevelFair,
    AVCaptureSystemPressureLevelSerious, AVCaptureSystemPressureLevelCritical, AVCaptureSystemPressureLevelShutdown;
@interface AVCaptureSystemPressureState : NSObject
@property(nonatomic, readonly) AVCaptureSystemPressureLevel level;
@end
@interface AVCaptureDeviceFormat : NSObject
@property(nonatomic, readonly, getter=isCenterStageSupported) BOOL centerStageSupported;
@property(nonatomic, readonly, nullable) AVFrameRateRange* videoFrameRateRangeForCenterStage;
@property(readonly) AVMediaType mediaType;
@property(readonly) CMFormatDescriptionRef formatDescription;
@property(readonly) NSArray<AVFrameRateRange*>* videoSupportedFrameRateRanges;
@property(readonly) float videoFieldOfView;
@property(readonly) CGFloat videoMaxZoomFactor;
@property(readonly) float minISO, maxISO;
@property(readonly) CMTime minExposureDuration, maxExposureDuration;
@property(readonly) NSArray<AVCaptureDeviceFormat*>* supportedDepthDataFormats;
@property(readonly) CMVideoDimensions highResolutionStillImageDimensions;
@property(readonly, getter=isMultiCamSupported) BOOL multiCamSupported;
@property(readonly, getter=isVideoHDRSupported) BOOL videoHDRSupported;
@end

@interface AVCaptureDevice : NSObject
@property(class) AVCaptureCenterStageControlMode centerStageControlMode;
@property(class, getter=isCenterStageEnabled) BOOL centerStageEnabled;
@property(readonly, getter=isCenterStageActive) BOOL centerStageActive;
@property(readonly) AVCaptureSystemPressureState* systemPressureState;
+ (NSArray<AVCaptureDevice*>*)devices;
+ (NSArray<AVCaptureDevice*>*)devicesWithMediaType:(AVMediaType)type;
+ (nullable AVCaptureDevice*)defaultDeviceWithMediaType:(AVMediaType)type;
+ (nullable AVCaptureDevice*)defaultDeviceWithDeviceType:(AVCaptureDeviceType)device
                                               mediaType:(nullable AVMediaType)media
                                                position:(AVCaptureDevicePosition)position;
+ (nullable AVCaptureDevice*)deviceWithUniqueID:(NSString*)identifier;
+ (void)requestAccessForMediaType:(AVMediaType)type completionHandler:(void (^)(BOOL granted))handler;
+ (AVAuthorizationStatus)authorizationStatusForMediaType:(AVMediaType)type;
@property(nonatomic, readonly) NSString *uniqueID, *modelID, *localizedName;
- (BOOL)hasMediaType:(AVMediaType)type;
- (BOOL)lockForConfiguration:(NSError**)error;
- (void)unlockForConfiguration;
- (BOOL)supportsAVCaptureSessionPreset:(NSString*)preset;
@property(nonatomic, readonly, getter=isConnected) BOOL connected;
@property(nonatomic, readonly, getter=isSuspended) BOOL suspended;
@property(nonatomic, readonly) NSArray<AVCaptureDeviceFormat*>* formats;
@property(nonatomic, strong) AVCaptureDeviceFormat* activeFormat;
@property(nonatomic) CMTime activeVideoMinFrameDuration, activeVideoMaxFrameDuration;
@property(nullable, nonatomic, strong) AVCaptureDeviceFormat* activeDepthDataFormat;
@property(nonatomic, readonly) AVCaptureDevicePosition position;
@property(nonatomic, readonly) AVCaptureDeviceType deviceType;
@property(nonatomic, readonly) BOOL hasFlash, hasTorch;
@property(nonatomic, readonly, getter=isTorchAvailable) BOOL torchAvailable;
@property(nonatomic, readonly, getter=isTorchActive) BOOL torchActive;
@property(nonatomic, readonly) float torchLevel;
@property(nonatomic) AVCaptureTorchMode torchMode;
@property(nonatomic) AVCaptureFlashMode flashMode;
- (BOOL)isTorchModeSupported:(AVCaptureTorchMode)mode;
- (BOOL)isFlashModeSupported:(AVCaptureFlashMode)mode;
- (BOOL)setTorchModeOnWithLevel:(float)level error:(NSError**)error;
- (BOOL)isFocusModeSupported:(AVCaptureFocusMode)mode;
@property(nonatomic) AVCaptureFocusMode focusMode;
@property(nonatomic, readonly, getter=isFocusPointOfInterestSupported) BOOL focusPointOfInterestSupported;
@property(nonatomic) CGPoint focusPointOfInterest;
@property(nonatomic, readonly, getter=isAdjustingFocus) BOOL adjustingFocus;
@property(nonatomic, readonly) float lensPosition;
@property(nonatomic, getter=isSmoothAutoFocusEnabled) BOOL smoothAutoFocusEnabled;
@property(nonatomic, readonly, getter=isSmoothAutoFocusSupported) BOOL smoothAutoFocusSupported;
@property(nonatomic, getter=isFaceDrivenAutoFocusEnabled) BOOL faceDrivenAutoFocusEnabled;
- (BOOL)isExposureModeSupported:(AVCaptureExposureMode)mode;
@property(nonatomic) AVCaptureExposureMode exposureMode;
@property(nonatomic, readonly, getter=isExposurePointOfInterestSupported) BOOL exposurePointOfInterestSupported;
@property(nonatomic) CGPoint exposurePointOfInterest;
@property(nonatomic, readonly, getter=isAdjustingExposure) BOOL adjustingExposure;
@property(nonatomic, readonly) float ISO;
@property(nonatomic, readonly) CMTime exposureDuration;
@property(nonatomic, readonly) float minExposureTargetBias, maxExposureTargetBias, exposureTargetBias;
- (void)setExposureTargetBias:(float)bias completionHandler:(nullable void (^)(CMTime time))completion;
- (void)setExposureModeCustomWithDuration:(CMTime)duration
                                      ISO:(float)iso
                        completionHandler:(nullable void (^)(CMTime time))completion;
- (void)setFocusModeLockedWithLensPosition:(float)position
                         completionHandler:(nullable void (^)(CMTime time))completion;
- (BOOL)isWhiteBalanceModeSupported:(AVCaptureWhiteBalanceMode)mode;
@property(nonatomic) AVCaptureWhiteBalanceMode whiteBalanceMode;
- (void)setWhiteBalanceModeLockedWithDeviceWhiteBalanceGains:(AVCaptureWhiteBalanceGains)gains
                                           completionHandler:(nullable void (^)(CMTime time))completion;
@property(nonatomic, getter=isSubjectAreaChangeMonitoringEnabled) BOOL subjectAreaChangeMonitoringEnabled;
@property(nonatomic, readonly, getter=isLowLightBoostSupported) BOOL lowLightBoostSupported;
@property(nonatomic) BOOL automaticallyEnablesLowLightBoostWhenAvailable;
@property(nonatomic) CGFloat videoZoomFactor;
@property(nonatomic, readonly) CGFloat minAvailableVideoZoomFactor, maxAvailableVideoZoomFactor;
- (void)rampToVideoZoomFactor:(CGFloat)factor withRate:(float)rate;
- (void)cancelVideoZoomRamp;
@end
@interface AVCaptureDeviceDiscoverySession : NSObject
+ (instancetype)discoverySessionWithDeviceTypes:(NSArray<AVCaptureDeviceType>*)types
                                      mediaType:(nullable AVMediaType)media
                                       position:(AVCaptureDevicePosition)position;
@property(nonatomic, readonly) NSArray<AVCaptureDevice*>* devices;
@end

NS_ASSUME_NONNULL_END
