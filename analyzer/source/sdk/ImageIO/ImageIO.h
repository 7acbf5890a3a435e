// Stand-in for ImageIO: image files read and written, and their metadata.
#pragma once

#include <CoreFoundation/CoreFoundation.h>
#include <CoreGraphics/CoreGraphics.h>
#include <stdbool.h>

CF_ASSUME_NONNULL_BEGIN

typedef struct CGImageSource* CGImageSourceRef;
typedef struct CGImageDestination* CGImageDestinationRef;
typedef const struct CGImageMetadata* CGImageMetadataRef;
typedef CF_ENUM(uint32_t, CGImagePropertyOrientation) {
  kCGImagePropertyOrientationUp = 1,
  kCGImagePropertyOrientationUpMirrored,
  kCGImagePropertyOrientationDown,
  kCGImagePropertyOrientationDownMirrored,
  kCGImagePropertyOrientationLeftMirrored,
  kCGImagePropertyOrientationRight,
  kCGImagePropertyOrientationRightMirrored,
  kCGImagePropertyOrientationLeft,
};
typedef CF_ENUM(int32_t, CGImageSourceStatus) {
  kCGImageStatusUnexpectedEOF = -5,
  kCGImageStatusInvalidData = -4,
  kCGImageStatusUnknownType = -3,
  kCGImageStatusReadingHeader = -2,
  kCGImageStatusIncomplete = -1,
  kCGImageStatusComplete = 0,
};

CF_EXPORT const CFStringRef kCGImageSourceTypeIdentifierHint, kCGImageSourceShouldAllowFloat, kCGImageSourceShouldCache,
    kCGImageSourceShouldCacheImmediately, kCGImageSourceCreateThumbnailFromImageIfAbsent,
    kCGImageSourceCreateThumbnailFromImageAlways, kCGImageSourceThumbnailMaxPixelSize,
    kCGImageSourceCreateThumbnailWithTransform, kCGImageSourceSubsampleFactor,
    kCGImageDestinationLossyCompressionQuality, kCGImageDestinationBackgroundColor,
    kCGImageDestinationImageMaxPixelSize, kCGImageDestinationEmbedThumbnail, kCGImageDestinationMetadata,
    kCGImageDestinationMergeMetadata;
CF_EXPORT const CFStringRef kCGImagePropertyTIFFDictionary, kCGImagePropertyGIFDictionary,
    kCGImagePropertyJFIFDictionary, kCGImagePropertyExifDictionary, kCGImagePropertyPNGDictionary,
    kCGImagePropertyIPTCDictionary, kCGImagePropertyGPSDictionary, kCGImagePropertyHEICSDictionary,
    kCGImagePropertyMakerAppleDictionary, kCGImagePropertyFileSize, kCGImagePropertyPixelHeight,
    kCGImagePropertyPixelWidth, kCGImagePropertyDPIHeight, kCGImagePropertyDPIWidth, kCGImagePropertyDepth,
    kCGImagePropertyOrientation, kCGImagePropertyHasAlpha, kCGImagePropertyColorModel, kCGImagePropertyProfileName,
    kCGImagePropertyGIFLoopCount, kCGImagePropertyGIFDelayTime, kCGImagePropertyGIFUnclampedDelayTime,
    kCGImagePropertyAPNGLoopCount, kCGImagePropertyAPNGDelayTime, kCGImagePropertyAPNGUnclampedDelayTime,
    kCGImagePropertyGPSLatitude, kCGImagePropertyGPSLatitudeRef, kCGImagePropertyGPSLongitude,
    kCGImagePropertyGPSLongitudeRef, kCGImagePropertyGPSAltitude, kCGImagePropertyGPSAltitudeRef,
    kCGImagePropertyGPSTimeStamp, kCGImagePropertyGPSDateStamp, kCGImagePropertyGPSSpeed,
    kCGImagePropertyExifDateTimeOriginal, kCGImagePropertyExifDateTimeDigitized, kCGImagePropertyExifUserComment,
    kCGImagePropertyExifExposureTime, kCGImagePropertyExifFNumber, kCGImagePropertyExifISOSpeedRatings,
    kCGImagePropertyExifPixelXDimension, kCGImagePropertyExifPixelYDimension, kCGImagePropertyExifBrightnessValue,
    kCGImagePropertyExifLensModel, kCGImagePropertyTIFFOrientation, kCGImagePropertyTIFFMake,
    kCGImagePropertyTIFFModel, kCGImagePropertyTIFFSoftware, kCGImagePropertyTIFFDateTime,
    kCGImageAuxiliaryDataTypeDepth, kCGImageAuxiliaryDataTypeDisparity,
    kCGImageAuxiliaryDataTypePortraitEffectsMatte, kCGImageAuxiliaryDataTypeSemanticSegmentationSkinMatte,
    kCGImageAuxiliaryDataTypeSemanticSegmentationHairMatte, kCGImageAuxiliaryDataTypeSemanticSegmentationTeethMatte,
    kCGImageAuxiliaryDataTypeSemanticSegmentationGlassesMatte, kCGImageAuxiliaryDataInfoData,
    kCGImageAuxiliaryDataInfoDataDescription, kCGImageAuxiliaryDataInfoMetadata;

CF_EXPORT CGImageSourceRef _Nullable CGImageSourceCreateWithData(CFDataRef data, CFDictionaryRef _Nullable options);
CF_EXPORT CGImageSourceRef _Nullable CGImageSourceCreateWithURL(CFURLRef url, CFDictionaryRef _Nullable options);
CF_EXPORT CGImageSourceRef CGImageSourceCreateIncremental(CFDictionaryRef _Nullable options);
CF_EXPORT void CGImageSourceUpdateData(CGImageSourceRef source, CFDataRef data, bool final);
CF_EXPORT CFStringRef _Nullable CGImageSourceGetType(CGImageSourceRef source);
CF_EXPORT size_t CGImageSourceGetCount(CGImageSourceRef source);
CF_EXPORT CFArrayRef CGImageSourceCopyTypeIdentifiers(void);
CF_EXPORT CFDictionaryRef _Nullable CGImageSourceCopyProperties(CGImageSourceRef source,
                                                                CFDictionaryRef _Nullable options);
CF_EXPORT CFDictionaryRef _Nullable CGImageSourceCopyPropertiesAtIndex(CGImageSourceRef source, size_t index,
                                                                       CFDictionaryRef _Nullable options);
CF_EXPORT CFDictionaryRef _Nullable CGImageSourceCopyAuxiliaryDataInfoAtIndex(CGImageSourceRef source, size_t index,
                                                                              CFStringRef type);
CF_EXPORT CGImageMetadataRef _Nullable CGImageSourceCopyMetadataAtIndex(CGImageSourceRef source, size_t index,
                                                                        CFDictionaryRef _Nullable options);
CF_EXPORT CGImageRef _Nullable CGImageSourceCreateImageAtIndex(CGImageSourceRef source, size_t index,
                                                               CFDictionaryRef _Nullable options);
CF_EXPORT CGImageRef _Nullable CGImageSourceCreateThumbnailAtIndex(CGImageSourceRef source, size_t index,
                                                                   CFDictionaryRef _Nullable options);
CF_EXPORT CGImageSourceStatus CGImageSourceGetStatus(CGImageSourceRef source);
CF_EXPORT CGImageSourceStatus CGImageSourceGetStatusAtIndex(CGImageSourceRef source, size_t index);
CF_EXPORT void CGImageSourceRemoveCacheAtIndex(CGImageSourceRef source, size_t index);
CF_EXPORT CGImageDestinationRef _Nullable CGImageDestinationCreateWithData(CFMutableDataRef data, CFStringRef type,
                                                                           size_t count,
                                                                           CFDictionaryRef _Nullable options);
CF_EXPORT CGImageDestinationRef _Nullable CGImageDestinationCreateWithURL(CFURLRef url, CFStringRef type, size_t count,
                                                                          CFDictionaryRef _Nullable options);
CF_EXPORT CFArrayRef CGImageDestinationCopyTypeIdentifiers(void);
CF_EXPORT void CGImageDestinationSetProperties(CGImageDestinationRef destination, CFDictionaryRef _Nullable properties);
CF_EXPORT void CGImageDestinationAddImage(CGImageDestinationRef destination, CGImageRef image,
                                          CFDictionaryRef _Nullable properties);
CF_EXPORT void CGImageDestinationAddImageFromSource(CGImageDestinationRef destination, CGImageSourceRef source,
                                                    size_t index, CFDictionaryRef _Nullable properties);
CF_EXPORT void CGImageDestinationAddAuxiliaryDataInfo(CGImageDestinationRef destination, CFStringRef type,
                                                      CFDictionaryRef info);
CF_EXPORT bool CGImageDestinationFinalize(CGImageDestinationRef destination);

CF_ASSUME_NONNULL_END
