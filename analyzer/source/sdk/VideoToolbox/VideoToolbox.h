// Stand-in for VideoToolbox: compression and decompression sessions.
#pragma once

#include <CoreMedia/CoreMedia.h>

CF_ASSUME_NONNULL_BEGIN

typedef CFTypeRef VTSessionRef;
typedef struct OpaqueVTCompressionSession* VTCompressionSessionRef;
typedef struct OpaqueVTDecompressionSession* VTDecompressionSessionRef;
typedef struct OpaqueVTPixelTransferSession* VTPixelTransferSessionRef;
typedef CF_OPTIONS(uint32_t, VTEncodeInfoFlags) { kVTEncodeInfo_Asynchronous = 1, kVTEncodeInfo_FrameDropped = 2 };
typedef CF_OPTIONS(uint32_t, VTDecodeInfoFlags) {
  kVTDecodeInfo_Asynchronous = 1,
  kVTDecodeInfo_FrameDropped = 2,
  kVTDecodeInfo_ImageBufferModifiable = 4,
};
typedef CF_OPTIONS(uint32_t, VTDecodeFrameFlags) {
  kVTDecodeFrame_EnableAsynchronousDecompression = 1,
  kVTDecodeFrame_DoNotOutputFrame = 2,
  kVTDecodeFrame_1xRealTimePlayback = 4,
  kVTDecodeFrame_EnableTemporalProcessing = 8,
};
enum { kVTInvalidSessionErr = -12903, kVTParameterErr = -12902, kVTVideoDecoderMalfunctionErr = -12911 };
typedef void (*VTCompressionOutputCallback)(void* _Nullable context, void* _Nullable frame, OSStatus status,
                                            VTEncodeInfoFlags flags, CMSampleBufferRef _Nullable buffer);
typedef void (^VTCompressionOutputHandler)(OSStatus status, VTEncodeInfoFlags flags,
                                           CMSampleBufferRef _Nullable buffer);
typedef void (*VTDecompressionOutputCallback)(void* _Nullable context, void* _Nullable frame, OSStatus status,
                                              VTDecodeInfoFlags flags, CVImageBufferRef _Nullable image,
                                              CMTime timeStamp, CMTime duration);
typedef void (^VTDecompressionOutputHandler)(OSStatus status, VTDecodeInfoFlags flags,
                                             CVImageBufferRef _Nullable image, CMTime timeStamp, CMTime duration);
typedef struct {
  VTDecompressionOutputCallback _Nonnull decompressionOutputCallback;
  void* _Nullable decompressionOutputRefCon;
} VTDecompressionOutputCallbackRecord;

CF_EXPORT const CFStringRef kVTCompressionPropertyKey_AllowFrameReordering, kVTCompressionPropertyKey_AverageBitRate,
    kVTCompressionPropertyKey_DataRateLimits, kVTCompressionPropertyKey_ExpectedFrameRate,
    kVTCompressionPropertyKey_H264EntropyMode, kVTCompressionPropertyKey_MaxKeyFrameInterval,
    kVTCompressionPropertyKey_MaxKeyFrameIntervalDuration, kVTCompressionPropertyKey_ProfileLevel,
    kVTCompressionPropertyKey_Quality, kVTCompressionPropertyKey_RealTime, kVTDecompressionPropertyKey_RealTime,
    kVTEncodeFrameOptionKey_ForceKeyFrame, kVTProfileLevel_H264_Baseline_AutoLevel,
    kVTProfileLevel_H264_Main_AutoLevel, kVTProfileLevel_H264_High_AutoLevel, kVTProfileLevel_HEVC_Main_AutoLevel,
    kVTH264EntropyMode_CABAC, kVTH264EntropyMode_CAVLC;

CF_EXPORT OSStatus VTSessionSetProperty(VTSessionRef session, CFStringRef key, CFTypeRef _Nullable value);
CF_EXPORT OSStatus VTSessionSetProperties(VTSessionRef session, CFDictionaryRef properties);
CF_EXPORT OSStatus VTSessionCopyProperty(VTSessionRef session, CFStringRef key, CFAllocatorRef _Nullable allocator,
                                         void* _Nullable out);
CF_EXPORT OSStatus VTCompressionSessionCreate(CFAllocatorRef _Nullable allocator, int32_t width, int32_t height,
                                              CMVideoCodecType codec, CFDictionaryRef _Nullable encoder,
                                              CFDictionaryRef _Nullable source, CFAllocatorRef _Nullable compressed,
                                              VTCompressionOutputCallback _Nullable callback, void* _Nullable context,
                                              VTCompressionSessionRef _Nullable* _Nonnull out);
CF_EXPORT void VTCompressionSessionInvalidate(VTCompressionSessionRef session);
CF_EXPORT CVPixelBufferPoolRef _Nullable VTCompressionSessionGetPixelBufferPool(VTCompressionSessionRef session);
CF_EXPORT OSStatus VTCompressionSessionPrepareToEncodeFrames(VTCompressionSessionRef session);
CF_EXPORT OSStatus VTCompressionSessionEncodeFrame(VTCompressionSessionRef session, CVImageBufferRef image,
                                                   CMTime timeStamp, CMTime duration, CFDictionaryRef _Nullable frame,
                                                   void* _Nullable context, VTEncodeInfoFlags* _Nullable flags);
CF_EXPORT OSStatus VTCompressionSessionEncodeFrameWithOutputHandler(
    VTCompressionSessionRef session, CVImageBufferRef image, CMTime timeStamp, CMTime duration,
    CFDictionaryRef _Nullable frame, VTEncodeInfoFlags* _Nullable flags, VTCompressionOutputHandler handler);
CF_EXPORT OSStatus VTCompressionSessionCompleteFrames(VTCompressionSessionRef session, CMTime until);
CF_EXPORT OSStatus VTDecompressionSessionCreate(CFAllocatorRef _Nullable allocator,
                                                CMVideoFormatDescriptionRef format, CFDictionaryRef _Nullable decoder,
                                                CFDictionaryRef _Nullable destination,
                                                const VTDecompressionOutputCallbackRecord* _Nullable callback,
                                                VTDecompressionSessionRef _Nullable* _Nonnull out);
CF_EXPORT void VTDecompressionSessionInvalidate(VTDecompressionSessionRef session);
CF_EXPORT OSStatus VTDecompressionSessionDecodeFrame(VTDecompressionSessionRef session, CMSampleBufferRef buffer,
                                                     VTDecodeFrameFlags flags, void* _Nullable context,
                                                     VTDecodeInfoFlags* _Nullable info);
CF_EXPORT OSStatus VTDecompressionSessionWaitForAsynchronousFrames(VTDecompressionSessionRef session);
CF_EXPORT Boolean VTDecompressionSessionCanAcceptFormatDescription(VTDecompressionSessionRef session,
                                                                   CMFormatDescriptionRef format);
CF_EXPORT Boolean VTIsHardwareDecodeSupported(CMVideoCodecType codec);
CF_EXPORT OSStatus VTCreateCGImageFromCVPixelBuffer(CVPixelBufferRef buffer, CFDictionaryRef _Nullable options,
                                                    CGImageRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus VTPixelTransferSessionCreate(CFAllocatorRef _Nullable allocator,
                                                VTPixelTransferSessionRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus VTPixelTransferSessionTransferImage(VTPixelTransferSessionRef session, CVPixelBufferRef source,
                                                       CVPixelBufferRef destination);

CF_ASSUME_NONNULL_END
