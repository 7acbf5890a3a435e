// Stand-in for AVFoundation's names of media, files, codecs and settings.
#pragma once

#import <CoreMedia/CoreMedia.h>
#import <Foundation/Foundation.h>
#import <QuartzCore/QuartzCore.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSString* AVMediaType NS_TYPED_EXTENSIBLE_ENUM;
FOUNDATION_EXPORT AVMediaType const AVMediaTypeVideo, AVMediaTypeAudio, AVMediaTypeText, AVMediaTypeClosedCaption,
    AVMediaTypeSubtitle, AVMediaTypeTimecode, AVMediaTypeMetadata, AVMediaTypeMuxed, AVMediaTypeMetadataObject,
    AVMediaTypeDepthData;
typedef NSString* AVMediaCharacteristic NS_TYPED_EXTENSIBLE_ENUM;
FOUNDATION_EXPORT AVMediaCharacteristic const AVMediaCharacteristicVisual, AVMediaCharacteristicAudible,
    AVMediaCharacteristicLegible, AVMediaCharacteristicContainsOnlyForcedSubtitles;
typedef NSString* AVFileType NS_TYPED_EXTENSIBLE_ENUM;
FOUNDATION_EXPORT AVFileType const AVFileTypeQuickTimeMovie, AVFileTypeMPEG4, AVFileTypeAppleM4V, AVFileTypeAppleM4A,
    AVFileType3GPP, AVFileTypeCoreAudioFormat, AVFileTypeWAVE, AVFileTypeAIFF, AVFileTypeMPEGLayer3, AVFileTypeJPEG,
    AVFileTypeDNG, AVFileTypeHEIC, AVFileTypeHEIF, AVFileTypeTIFF;
typedef NSString* AVLayerVideoGravity NS_TYPED_ENUM;
FOUNDATION_EXPORT AVLayerVideoGravity const AVLayerVideoGravityResizeAspect, AVLayerVideoGravityResizeAspectFill,
    AVLayerVideoGravityResize;
typedef NSString* AVVideoCodecType NS_TYPED_ENUM;
FOUNDATION_EXPORT AVVideoCodecType const AVVideoCodecTypeHEVC, AVVideoCodecTypeH264, AVVideoCodecTypeJPEG,
    AVVideoCodecTypeAppleProRes422;
FOUNDATION_EXPORT NSString *const AVVideoCodecH264, *const AVVideoCodecJPEG, *const AVVideoCodecKey,
    *const AVVideoWidthKey, *const AVVideoHeightKey, *const AVVideoScalingModeKey,
    *const AVVideoScalingModeResizeAspect, *const AVVideoScalingModeResizeAspectFill,
    *const AVVideoCompressionPropertiesKey, *const AVVideoAverageBitRateKey, *const AVVideoQualityKey,
    *const AVVideoMaxKeyFrameIntervalKey, *const AVVideoProfileLevelKey, *const AVVideoProfileLevelH264HighAutoLevel,
    *const AVVideoProfileLevelH264BaselineAutoLevel, *const AVVideoProfileLevelH264MainAutoLevel,
    *const AVVideoExpectedSourceFrameRateKey, *const AVVideoAllowFrameReorderingKey;
FOUNDATION_EXPORT NSString *const AVFormatIDKey, *const AVSampleRateKey, *const AVNumberOfChannelsKey,
    *const AVLinearPCMBitDepthKey, *const AVLinearPCMIsBigEndianKey, *const AVLinearPCMIsFloatKey,
    *const AVLinearPCMIsNonInterleaved, *const AVEncoderAudioQualityKey, *const AVEncoderBitRateKey,
    *const AVEncoderBitRatePerChannelKey, *const AVChannelLayoutKey;
typedef NS_ENUM(NSInteger, AVAudioQuality) {
  AVAudioQualityMin = 0,
  AVAudioQualityLow = 32,
  AVAudioQualityMedium = 64,
  AVAudioQualityHigh = 96,
  AVAudioQualityMax = 127,
};
FOUNDATION_EXPORT NSString* const AVFoundationErrorDomain;
FOUNDATION_EXPORT NSString* const AVErrorDeviceKey;
typedef NS_ENUM(NSInteger, AVError) {
  AVErrorUnknown = -11800,
  AVErrorOutOfMemory = -11801,
  AVErrorSessionNotRunning = -11803,
  AVErrorDeviceAlreadyUsedByAnotherSession = -11804,
  AVErrorNoDataCaptured = -11805,
  AVErrorSessionConfigurationChanged = -11806,
  AVErrorDiskFull = -11807,
  AVErrorDeviceWasDisconnected = -11808,
  AVErrorMediaChanged = -11809,
  AVErrorMaximumDurationReached = -11810,
  AVErrorMaximumFileSizeReached = -11811,
  AVErrorMediaDiscontinuity = -11812,
  AVErrorDecodeFailed = -11821,
  AVErrorMediaServicesWereReset = -11819,
  AVErrorApplicationIsNotAuthorizedToUseDevice = -11852,
  AVErrorOperationInterrupted = -11847,
  AVErrorFileFormatNotRecognized = -11828,
};
FOUNDATION_EXPORT CGRect AVMakeRectWithAspectRatioInsideRect(CGSize ratio, CGRect bounds);

NS_ASSUME_NONNULL_END
