// Stand-in for CoreVideo's pixel buffers: formats, access to the bytes, pools and texture caches.
#pragma once

#include <CoreVideo/CVBuffer.h>

CF_ASSUME_NONNULL_BEGIN

typedef CVImageBufferRef CVPixelBufferRef;
typedef struct __CVPixelBufferPool* CVPixelBufferPoolRef;
typedef CVOptionFlags CVPixelBufferLockFlags;
enum { kCVPixelBufferLock_ReadOnly = 1 };
enum {
  kCVPixelFormatType_24RGB = 24,
  kCVPixelFormatType_32ARGB = 32,
  kCVPixelFormatType_24BGR = '24BG',
  kCVPixelFormatType_32BGRA = 'BGRA',
  kCVPixelFormatType_32ABGR = 'ABGR',
  kCVPixelFormatType_32RGBA = 'RGBA',
  kCVPixelFormatType_64ARGB = 'b64a',
  kCVPixelFormatType_64RGBAHalf = 'RGhA',
  kCVPixelFormatType_128RGBAFloat = 'RGfA',
  kCVPixelFormatType_420YpCbCr8Planar = 'y420',
  kCVPixelFormatType_420YpCbCr8PlanarFullRange = 'f420',
  kCVPixelFormatType_422YpCbCr8 = '2vuy',
  kCVPixelFormatType_420YpCbCr8BiPlanarVideoRange = '420v',
  kCVPixelFormatType_420YpCbCr8BiPlanarFullRange = '420f',
  kCVPixelFormatType_420YpCbCr10BiPlanarVideoRange = 'x420',
  kCVPixelFormatType_420YpCbCr10BiPlanarFullRange = 'xf20',
  kCVPixelFormatType_OneComponent8 = 'L008',
  kCVPixelFormatType_OneComponent16Half = 'L00h',
  kCVPixelFormatType_OneComponent32Float = 'L00f',
  kCVPixelFormatType_TwoComponent8 = '2C08',
  kCVPixelFormatType_TwoComponent32Float = '2C0f',
  kCVPixelFormatType_DisparityFloat16 = 'hdis',
  kCVPixelFormatType_DisparityFloat32 = 'fdis',
  kCVPixelFormatType_DepthFloat16 = 'hdep',
  kCVPixelFormatType_DepthFloat32 = 'fdep',
};
typedef void (*CVPixelBufferReleaseBytesCallback)(void* _Nullable context, const void* _Nullable base);

CF_EXPORT const CFStringRef kCVPixelBufferPixelFormatTypeKey, kCVPixelBufferWidthKey, kCVPixelBufferHeightKey,
    kCVPixelBufferBytesPerRowAlignmentKey, kCVPixelBufferCGBitmapContextCompatibilityKey,
    kCVPixelBufferCGImageCompatibilityKey, kCVPixelBufferOpenGLESCompatibilityKey,
    kCVPixelBufferMetalCompatibilityKey, kCVPixelBufferIOSurfacePropertiesKey, kCVPixelBufferExtendedPixelsTopKey,
    kCVPixelBufferPoolMinimumBufferCountKey, kCVPixelBufferPoolMaximumBufferAgeKey,
    kCVPixelBufferPoolAllocationThresholdKey;

CF_EXPORT CFTypeID CVPixelBufferGetTypeID(void);
CF_EXPORT CVPixelBufferRef _Nullable CVPixelBufferRetain(CVPixelBufferRef _Nullable buffer);
CF_EXPORT void CVPixelBufferRelease(CVPixelBufferRef _Nullable buffer);
CF_EXPORT CVReturn CVPixelBufferCreate(CFAllocatorRef _Nullable allocator, size_t width, size_t height, OSType format,
                                       CFDictionaryRef _Nullable attributes, CVPixelBufferRef _Nullable* _Nonnull out);
CF_EXPORT CVReturn CVPixelBufferCreateWithBytes(CFAllocatorRef _Nullable allocator, size_t width, size_t height,
                                                OSType format, void* base, size_t bytesPerRow,
                                                CVPixelBufferReleaseBytesCallback _Nullable release,
                                                void* _Nullable context, CFDictionaryRef _Nullable attributes,
                                                CVPixelBufferRef _Nullable* _Nonnull out);
CF_EXPORT CVReturn CVPixelBufferLockBaseAddress(CVPixelBufferRef buffer, CVPixelBufferLockFlags flags);
CF_EXPORT CVReturn CVPixelBufferUnlockBaseAddress(CVPixelBufferRef buffer, CVPixelBufferLockFlags flags);
CF_EXPORT size_t CVPixelBufferGetWidth(CVPixelBufferRef buffer);
CF_EXPORT size_t CVPixelBufferGetHeight(CVPixelBufferRef buffer);
CF_EXPORT OSType CVPixelBufferGetPixelFormatType(CVPixelBufferRef buffer);
CF_EXPORT void* _Nullable CVPixelBufferGetBaseAddress(CVPixelBufferRef buffer);
CF_EXPORT size_t CVPixelBufferGetBytesPerRow(CVPixelBufferRef buffer);
CF_EXPORT size_t CVPixelBufferGetDataSize(CVPixelBufferRef buffer);
CF_EXPORT Boolean CVPixelBufferIsPlanar(CVPixelBufferRef buffer);
CF_EXPORT size_t CVPixelBufferGetPlaneCount(CVPixelBufferRef buffer);
CF_EXPORT size_t CVPixelBufferGetWidthOfPlane(CVPixelBufferRef buffer, size_t plane);
CF_EXPORT size_t CVPixelBufferGetHeightOfPlane(CVPixelBufferRef buffer, size_t plane);
CF_EXPORT void* _Nullable CVPixelBufferGetBaseAddressOfPlane(CVPixelBufferRef buffer, size_t plane);
CF_EXPORT size_t CVPixelBufferGetBytesPerRowOfPlane(CVPixelBufferRef buffer, size_t plane);
CF_EXPORT void CVPixelBufferGetExtendedPixels(CVPixelBufferRef buffer, size_t* _Nullable left, size_t* _Nullable right,
                                              size_t* _Nullable top, size_t* _Nullable bottom);
CF_EXPORT CVReturn CVPixelBufferFillExtendedPixels(CVPixelBufferRef buffer);
CF_EXPORT struct __IOSurface* _Nullable CVPixelBufferGetIOSurface(CVPixelBufferRef _Nullable buffer);

CF_EXPORT CVReturn CVPixelBufferPoolCreate(CFAllocatorRef _Nullable allocator, CFDictionaryRef _Nullable poolAttributes,
                                           CFDictionaryRef _Nullable bufferAttributes,
                                           CVPixelBufferPoolRef _Nullable* _Nonnull out);
CF_EXPORT CVReturn CVPixelBufferPoolCreatePixelBuffer(CFAllocatorRef _Nullable allocator, CVPixelBufferPoolRef pool,
                                                      CVPixelBufferRef _Nullable* _Nonnull out);
CF_EXPORT CVReturn CVPixelBufferPoolCreatePixelBufferWithAuxAttributes(CFAllocatorRef _Nullable allocator,
                                                                       CVPixelBufferPoolRef pool,
                                                                       CFDictionaryRef _Nullable attributes,
                                                                       CVPixelBufferRef _Nullable* _Nonnull out);
CF_EXPORT CVPixelBufferPoolRef _Nullable CVPixelBufferPoolRetain(CVPixelBufferPoolRef _Nullable pool);
CF_EXPORT void CVPixelBufferPoolRelease(CVPixelBufferPoolRef _Nullable pool);

typedef CVImageBufferRef CVOpenGLESTextureRef;
typedef struct __CVOpenGLESTextureCache* CVOpenGLESTextureCacheRef;
CF_EXPORT void CVOpenGLESTextureCacheFlush(CVOpenGLESTextureCacheRef cache, CVOptionFlags options);
CF_EXPORT uint32_t CVOpenGLESTextureGetTarget(CVOpenGLESTextureRef image);
CF_EXPORT uint32_t CVOpenGLESTextureGetName(CVOpenGLESTextureRef image);
CF_EXPORT CVReturn CVOpenGLESTextureCacheCreateTextureFromImage(
    CFAllocatorRef _Nullable allocator, CVOpenGLESTextureCacheRef cache, CVImageBufferRef source,
    CFDictionaryRef _Nullable attributes, uint32_t target, int32_t internalFormat, int32_t width, int32_t height,
    uint32_t format, uint32_t type, size_t plane, CVOpenGLESTextureRef _Nullable* _Nonnull out);

typedef CVImageBufferRef CVMetalTextureRef;
typedef struct __CVMetalTextureCache* CVMetalTextureCacheRef;
CF_EXPORT void CVMetalTextureCacheFlush(CVMetalTextureCacheRef cache, CVOptionFlags options);
#ifdef __OBJC__
@protocol MTLDevice, MTLTexture;
@class EAGLContext;
CF_EXPORT CVReturn CVOpenGLESTextureCacheCreate(CFAllocatorRef _Nullable allocator,
                                                CFDictionaryRef _Nullable cacheAttributes, EAGLContext* context,
                                                CFDictionaryRef _Nullable textureAttributes,
                                                CVOpenGLESTextureCacheRef _Nullable* _Nonnull out);
CF_EXPORT CVReturn CVMetalTextureCacheCreate(CFAllocatorRef _Nullable allocator,
                                             CFDictionaryRef _Nullable cacheAttributes, id<MTLDevice> device,
                                             CFDictionaryRef _Nullable textureAttributes,
                                             CVMetalTextureCacheRef _Nullable* _Nonnull out);
CF_EXPORT CVReturn CVMetalTextureCacheCreateTextureFromImage(
    CFAllocatorRef _Nullable allocator, CVMetalTextureCacheRef cache, CVImageBufferRef source,
    CFDictionaryRef _Nullable attributes, unsigned long format, size_t width, size_t height, size_t plane,
    CVMetalTextureRef _Nullable* _Nonnull out);
CF_EXPORT id<MTLTexture> _Nullable CVMetalTextureGetTexture(CVMetalTextureRef image);
#endif

CF_ASSUME_NONNULL_END
