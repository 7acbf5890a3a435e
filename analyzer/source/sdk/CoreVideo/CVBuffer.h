// Stand-in for CoreVideo's base: buffers of any kind, their attachments, return codes.
#pragma once

#include <CoreFoundation/CoreFoundation.h>
#include <CoreGraphics/CoreGraphics.h>
#include <stdint.h>

CF_ASSUME_NONNULL_BEGIN

typedef struct __CVBuffer* CVBufferRef;
typedef CVBufferRef CVImageBufferRef;
typedef int32_t CVReturn;
typedef uint64_t CVOptionFlags;
enum {
  kCVReturnSuccess = 0,
  kCVReturnError = -6660,
  kCVReturnInvalidArgument = -6661,
  kCVReturnAllocationFailed = -6662,
  kCVReturnUnsupported = -6663,
  kCVReturnInvalidPixelFormat = -6680,
  kCVReturnInvalidSize = -6681,
  kCVReturnInvalidPixelBufferAttributes = -6682,
  kCVReturnPixelBufferNotOpenGLCompatible = -6683,
  kCVReturnPixelBufferNotMetalCompatible = -6684,
  kCVReturnWouldExceedAllocationThreshold = -6689,
  kCVReturnPoolAllocationFailed = -6690,
};
typedef uint32_t CVAttachmentMode;
enum { kCVAttachmentMode_ShouldNotPropagate, kCVAttachmentMode_ShouldPropagate };

CF_EXPORT const CFStringRef kCVBufferPropagatedAttachmentsKey, kCVBufferNonPropagatedAttachmentsKey,
    kCVImageBufferCGColorSpaceKey, kCVImageBufferCleanApertureKey, kCVImageBufferColorPrimariesKey,
    kCVImageBufferColorPrimaries_ITU_R_709_2, kCVImageBufferTransferFunctionKey,
    kCVImageBufferTransferFunction_ITU_R_709_2, kCVImageBufferYCbCrMatrixKey, kCVImageBufferYCbCrMatrix_ITU_R_601_4,
    kCVImageBufferYCbCrMatrix_ITU_R_709_2, kCVImageBufferYCbCrMatrix_ITU_R_2020;

CF_EXPORT CVBufferRef _Nullable CVBufferRetain(CVBufferRef _Nullable buffer);
CF_EXPORT void CVBufferRelease(CVBufferRef _Nullable buffer);
CF_EXPORT void CVBufferSetAttachment(CVBufferRef buffer, CFStringRef key, CFTypeRef value, CVAttachmentMode mode);
CF_EXPORT CFTypeRef _Nullable CVBufferGetAttachment(CVBufferRef buffer, CFStringRef key,
                                                    CVAttachmentMode* _Nullable mode);
CF_EXPORT CFTypeRef _Nullable CVBufferCopyAttachment(CVBufferRef buffer, CFStringRef key,
                                                     CVAttachmentMode* _Nullable mode);
CF_EXPORT CFDictionaryRef _Nullable CVBufferCopyAttachments(CVBufferRef buffer, CVAttachmentMode mode);
CF_EXPORT void CVBufferRemoveAttachment(CVBufferRef buffer, CFStringRef key);
CF_EXPORT void CVBufferRemoveAllAttachments(CVBufferRef buffer);
CF_EXPORT void CVBufferPropagateAttachments(CVBufferRef source, CVBufferRef destination);
CF_EXPORT CGSize CVImageBufferGetEncodedSize(CVImageBufferRef buffer);
CF_EXPORT CGSize CVImageBufferGetDisplaySize(CVImageBufferRef buffer);
CF_EXPORT CGRect CVImageBufferGetCleanRect(CVImageBufferRef buffer);
CF_EXPORT Boolean CVImageBufferIsFlipped(CVImageBufferRef buffer);
CF_EXPORT double CVGetHostClockFrequency(void);
CF_EXPORT uint64_t CVGetCurrentHostTime(void);

CF_ASSUME_NONNULL_END
