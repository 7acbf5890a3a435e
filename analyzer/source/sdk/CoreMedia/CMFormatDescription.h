// Stand-in for CoreMedia's format descriptions.
#pragma once

#include <CoreAudioTypes/CoreAudioTypes.h>
#include <CoreMedia/CMTime.h>
#include <CoreVideo/CoreVideo.h>

CF_ASSUME_NONNULL_BEGIN

typedef const struct opaqueCMFormatDescription* CMFormatDescriptionRef;
typedef CMFormatDescriptionRef CMVideoFormatDescriptionRef;
typedef CMFormatDescriptionRef CMAudioFormatDescriptionRef;
typedef FourCharCode CMMediaType;
typedef FourCharCode CMVideoCodecType;
typedef FourCharCode CMPixelFormatType;
enum {
  kCMMediaType_Video = 'vide',
  kCMMediaType_Audio = 'soun',
  kCMMediaType_Muxed = 'muxx',
  kCMMediaType_Text = 'text',
  kCMMediaType_ClosedCaption = 'clcp',
  kCMMediaType_Subtitle = 'sbtl',
  kCMMediaType_TimeCode = 'tmcd',
  kCMMediaType_Metadata = 'meta',
};
enum {
  kCMVideoCodecType_JPEG = 'jpeg',
  kCMVideoCodecType_H263 = 'h263',
  kCMVideoCodecType_H264 = 'avc1',
  kCMVideoCodecType_HEVC = 'hvc1',
  kCMVideoCodecType_HEVCWithAlpha = 'muxa',
  kCMVideoCodecType_MPEG4Video = 'mp4v',
  kCMVideoCodecType_VP9 = 'vp09',
  kCMVideoCodecType_AV1 = 'av01',
  kCMVideoCodecType_AppleProRes422 = 'apcn',
};
typedef struct {
  int32_t width;
  int32_t height;
} CMVideoDimensions;

CF_EXPORT const CFStringRef kCMFormatDescriptionExtension_SampleDescriptionExtensionAtoms,
    kCMFormatDescriptionExtension_FormatName, kCMFormatDescriptionExtension_ColorPrimaries;
CF_EXPORT CMMediaType CMFormatDescriptionGetMediaType(CMFormatDescriptionRef description);
CF_EXPORT FourCharCode CMFormatDescriptionGetMediaSubType(CMFormatDescriptionRef description);
CF_EXPORT Boolean CMFormatDescriptionEqual(CMFormatDescriptionRef _Nullable first,
                                           CMFormatDescriptionRef _Nullable second);
CF_EXPORT CFDictionaryRef _Nullable CMFormatDescriptionGetExtensions(CMFormatDescriptionRef description);
CF_EXPORT CFTypeRef _Nullable CMFormatDescriptionGetExtension(CMFormatDescriptionRef description, CFStringRef key);
CF_EXPORT CMVideoDimensions CMVideoFormatDescriptionGetDimensions(CMVideoFormatDescriptionRef description);
CF_EXPORT CGSize CMVideoFormatDescriptionGetPresentationDimensions(CMVideoFormatDescriptionRef description,
                                                                   Boolean pixelAspect, Boolean cleanAperture);
CF_EXPORT CGRect CMVideoFormatDescriptionGetCleanAperture(CMVideoFormatDescriptionRef description, Boolean topLeft);
CF_EXPORT OSStatus CMVideoFormatDescriptionCreate(CFAllocatorRef _Nullable allocator, CMVideoCodecType codec,
                                                  int32_t width, int32_t height, CFDictionaryRef _Nullable extensions,
                                                  CMVideoFormatDescriptionRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus CMVideoFormatDescriptionCreateForImageBuffer(CFAllocatorRef _Nullable allocator,
                                                                CVImageBufferRef buffer,
                                                                CMVideoFormatDescriptionRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus CMVideoFormatDescriptionCreateFromH264ParameterSets(
    CFAllocatorRef _Nullable allocator, size_t count, const uint8_t* const _Nonnull* _Nonnull sets,
    const size_t* sizes, int headerLength, CMFormatDescriptionRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus CMVideoFormatDescriptionGetH264ParameterSetAtIndex(CMFormatDescriptionRef description, size_t index,
                                                                      const uint8_t* _Nullable* _Nullable set,
                                                                      size_t* _Nullable size, size_t* _Nullable count,
                                                                      int* _Nullable headerLength);
CF_EXPORT OSStatus CMVideoFormatDescriptionCreateFromHEVCParameterSets(
    CFAllocatorRef _Nullable allocator, size_t count, const uint8_t* const _Nonnull* _Nonnull sets,
    const size_t* sizes, int headerLength, CFDictionaryRef _Nullable extensions,
    CMFormatDescriptionRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus CMAudioFormatDescriptionCreate(CFAllocatorRef _Nullable allocator,
                                                  const AudioStreamBasicDescription* format, size_t layoutSize,
                                                  const AudioChannelLayout* _Nullable layout, size_t cookieSize,
                                                  const void* _Nullable cookie, CFDictionaryRef _Nullable extensions,
                                                  CMAudioFormatDescriptionRef _Nullable* _Nonnull out);
CF_EXPORT const AudioStreamBasicDescription* _Nullable CMAudioFormatDescriptionGetStreamBasicDescription(
    CMAudioFormatDescriptionRef description);

CF_ASSUME_NONNULL_END
