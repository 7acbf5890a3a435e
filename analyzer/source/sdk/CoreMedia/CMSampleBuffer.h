// Stand-in for CoreMedia's sample buffers, block buffers and attachments.
#pragma once

#include <CoreMedia/CMFormatDescription.h>

CF_ASSUME_NONNULL_BEGIN

typedef struct opaqueCMSampleBuffer* CMSampleBufferRef;
typedef struct OpaqueCMBlockBuffer* CMBlockBufferRef;
typedef struct opaqueCMBufferQueue* CMBufferQueueRef;
typedef CFTypeRef CMAttachmentBearerRef;
typedef uint32_t CMAttachmentMode;
typedef uint32_t CMBlockBufferFlags;
typedef CFIndex CMItemCount;
enum { kCMAttachmentMode_ShouldNotPropagate, kCMAttachmentMode_ShouldPropagate };
enum { kCMBlockBufferNoErr = 0, kCMBlockBufferAssureMemoryNowFlag = 1, kCMBlockBufferAlwaysCopyDataFlag = 2 };
typedef struct {
  CMTime duration;
  CMTime presentationTimeStamp;
  CMTime decodeTimeStamp;
} CMSampleTimingInfo;
typedef OSStatus (*CMSampleBufferMakeDataReadyCallback)(CMSampleBufferRef buffer, void* _Nullable context);

CF_EXPORT const CMSampleTimingInfo kCMTimingInfoInvalid;
CF_EXPORT const CFStringRef kCMSampleAttachmentKey_NotSync, kCMSampleAttachmentKey_DependsOnOthers,
    kCMSampleAttachmentKey_DisplayImmediately, kCMSampleAttachmentKey_DoNotDisplay,
    kCMSampleBufferAttachmentKey_DroppedFrameReason, kCMSampleBufferAttachmentKey_CameraIntrinsicMatrix,
    kCMSampleBufferDroppedFrameReason_FrameWasLate, kCMSampleBufferDroppedFrameReason_OutOfBuffers;

CF_EXPORT CVImageBufferRef _Nullable CMSampleBufferGetImageBuffer(CMSampleBufferRef buffer);
CF_EXPORT CMBlockBufferRef _Nullable CMSampleBufferGetDataBuffer(CMSampleBufferRef buffer);
CF_EXPORT OSStatus CMSampleBufferSetDataBuffer(CMSampleBufferRef buffer, CMBlockBufferRef data);
CF_EXPORT CMFormatDescriptionRef _Nullable CMSampleBufferGetFormatDescription(CMSampleBufferRef buffer);
CF_EXPORT CMItemCount CMSampleBufferGetNumSamples(CMSampleBufferRef buffer);
CF_EXPORT CMTime CMSampleBufferGetPresentationTimeStamp(CMSampleBufferRef buffer);
CF_EXPORT CMTime CMSampleBufferGetOutputPresentationTimeStamp(CMSampleBufferRef buffer);
CF_EXPORT CMTime CMSampleBufferGetDecodeTimeStamp(CMSampleBufferRef buffer);
CF_EXPORT CMTime CMSampleBufferGetDuration(CMSampleBufferRef buffer);
CF_EXPORT size_t CMSampleBufferGetTotalSampleSize(CMSampleBufferRef buffer);
CF_EXPORT size_t CMSampleBufferGetSampleSize(CMSampleBufferRef buffer, CMItemCount index);
CF_EXPORT CFArrayRef _Nullable CMSampleBufferGetSampleAttachmentsArray(CMSampleBufferRef buffer, Boolean create);
CF_EXPORT OSStatus CMSampleBufferGetSampleTimingInfo(CMSampleBufferRef buffer, CMItemCount index,
                                                     CMSampleTimingInfo* out);
CF_EXPORT OSStatus CMSampleBufferGetSampleTimingInfoArray(CMSampleBufferRef buffer, CMItemCount count,
                                                          CMSampleTimingInfo* _Nullable out,
                                                          CMItemCount* _Nullable needed);
CF_EXPORT Boolean CMSampleBufferIsValid(CMSampleBufferRef buffer);
CF_EXPORT Boolean CMSampleBufferDataIsReady(CMSampleBufferRef buffer);
CF_EXPORT OSStatus CMSampleBufferInvalidate(CMSampleBufferRef buffer);
CF_EXPORT CFTypeID CMSampleBufferGetTypeID(void);
CF_EXPORT OSStatus CMSampleBufferCreate(CFAllocatorRef _Nullable allocator, CMBlockBufferRef _Nullable data,
                                        Boolean ready, CMSampleBufferMakeDataReadyCallback _Nullable callback,
                                        void* _Nullable context, CMFormatDescriptionRef _Nullable format,
                                        CMItemCount samples, CMItemCount timings,
                                        const CMSampleTimingInfo* _Nullable timing, CMItemCount sizes,
                                        const size_t* _Nullable size, CMSampleBufferRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus CMSampleBufferCreateReady(CFAllocatorRef _Nullable allocator, CMBlockBufferRef _Nullable data,
                                             CMFormatDescriptionRef _Nullable format, CMItemCount samples,
                                             CMItemCount timings, const CMSampleTimingInfo* _Nullable timing,
                                             CMItemCount sizes, const size_t* _Nullable size,
                                             CMSampleBufferRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus CMSampleBufferCreateCopy(CFAllocatorRef _Nullable allocator, CMSampleBufferRef buffer,
                                            CMSampleBufferRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus CMSampleBufferCreateCopyWithNewTiming(CFAllocatorRef _Nullable allocator, CMSampleBufferRef buffer,
                                                         CMItemCount count, const CMSampleTimingInfo* _Nullable timing,
                                                         CMSampleBufferRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus CMSampleBufferCreateForImageBuffer(CFAllocatorRef _Nullable allocator, CVImageBufferRef image,
                                                      Boolean ready,
                                                      CMSampleBufferMakeDataReadyCallback _Nullable callback,
                                                      void* _Nullable context, CMVideoFormatDescriptionRef format,
                                                      const CMSampleTimingInfo* timing,
                                                      CMSampleBufferRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus CMSampleBufferCreateReadyWithImageBuffer(CFAllocatorRef _Nullable allocator, CVImageBufferRef image,
                                                            CMVideoFormatDescriptionRef format,
                                                            const CMSampleTimingInfo* timing,
                                                            CMSampleBufferRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus CMSampleBufferGetAudioBufferListWithRetainedBlockBuffer(
    CMSampleBufferRef buffer, size_t* _Nullable needed, AudioBufferList* _Nullable list, size_t listSize,
    CFAllocatorRef _Nullable structures, CFAllocatorRef _Nullable blocks, uint32_t flags,
    CMBlockBufferRef _Nullable* _Nullable block);
CF_EXPORT OSStatus CMSampleBufferSetDataBufferFromAudioBufferList(CMSampleBufferRef buffer,
                                                                  CFAllocatorRef _Nullable structures,
                                                                  CFAllocatorRef _Nullable blocks, uint32_t flags,
                                                                  const AudioBufferList* list);
CF_EXPORT OSStatus CMSampleBufferCopyPCMDataIntoAudioBufferList(CMSampleBufferRef buffer, int32_t offset,
                                                                int32_t frames, AudioBufferList* list);

CF_EXPORT OSStatus CMBlockBufferGetDataPointer(CMBlockBufferRef buffer, size_t offset, size_t* _Nullable lengthAtOffset,
                                               size_t* _Nullable total, char* _Nullable* _Nullable data);
CF_EXPORT OSStatus CMBlockBufferCopyDataBytes(CMBlockBufferRef buffer, size_t offset, size_t length, void* to);
CF_EXPORT OSStatus CMBlockBufferReplaceDataBytes(const void* from, CMBlockBufferRef buffer, size_t offset,
                                                 size_t length);
CF_EXPORT size_t CMBlockBufferGetDataLength(CMBlockBufferRef buffer);
CF_EXPORT Boolean CMBlockBufferIsRangeContiguous(CMBlockBufferRef buffer, size_t offset, size_t length);
CF_EXPORT OSStatus CMBlockBufferCreateContiguous(CFAllocatorRef _Nullable structures, CMBlockBufferRef source,
                                                 CFAllocatorRef _Nullable blocks, const void* _Nullable custom,
                                                 size_t offset, size_t length, CMBlockBufferFlags flags,
                                                 CMBlockBufferRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus CMBlockBufferCreateWithMemoryBlock(CFAllocatorRef _Nullable structures, void* _Nullable memory,
                                                      size_t blockLength, CFAllocatorRef _Nullable blocks,
                                                      const void* _Nullable custom, size_t offset, size_t length,
                                                      CMBlockBufferFlags flags,
                                                      CMBlockBufferRef _Nullable* _Nonnull out);
CF_EXPORT CFTypeRef _Nullable CMGetAttachment(CMAttachmentBearerRef target, CFStringRef key,
                                              CMAttachmentMode* _Nullable mode);
CF_EXPORT void CMSetAttachment(CMAttachmentBearerRef target, CFStringRef key, CFTypeRef _Nullable value,
                               CMAttachmentMode mode);
CF_EXPORT void CMRemoveAttachment(CMAttachmentBearerRef target, CFStringRef key);
CF_EXPORT CFDictionaryRef _Nullable CMCopyDictionaryOfAttachments(CFAllocatorRef _Nullable allocator,
                                                                  CMAttachmentBearerRef target, CMAttachmentMode mode);

CF_ASSUME_NONNULL_END
