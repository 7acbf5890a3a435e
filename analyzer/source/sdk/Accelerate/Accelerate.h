// Stand-in for Accelerate: images in memory and basic vector arithmetic.
#pragma once

#include <CoreGraphics/CoreGraphics.h>
#include <CoreVideo/CoreVideo.h>
#include <stdint.h>

typedef unsigned long vImagePixelCount;
typedef ssize_t vImage_Error;
typedef uint32_t vImage_Flags;
typedef uint8_t Pixel_8;
typedef float Pixel_F;
typedef uint8_t Pixel_8888[4];
typedef float Pixel_FFFF[4];
typedef struct vImage_Buffer {
  void* data;
  vImagePixelCount height, width;
  size_t rowBytes;
} vImage_Buffer;
typedef struct vImage_CGImageFormat {
  uint32_t bitsPerComponent, bitsPerPixel;
  CGColorSpaceRef colorSpace;
  CGBitmapInfo bitmapInfo;
  uint32_t version;
  const CGFloat* decode;
  CGColorRenderingIntent renderingIntent;
} vImage_CGImageFormat;
typedef struct vImage_YpCbCrPixelRange {
  int32_t Yp_bias, CbCr_bias, YpRangeMax, CbCrRangeMax, YpMax, YpMin, CbCrMax, CbCrMin;
} vImage_YpCbCrPixelRange;
typedef struct vImage_YpCbCrToARGBMatrix {
  float Yp, Cr_R, Cr_G, Cb_G, Cb_B;
} vImage_YpCbCrToARGBMatrix;
typedef struct vImage_ARGBToYpCbCrMatrix {
  float R_Yp, G_Yp, B_Yp, R_Cb, G_Cb, B_Cb_R_Cr, G_Cr, B_Cr;
} vImage_ARGBToYpCbCrMatrix;
typedef struct vImage_YpCbCrToARGB {
  uint8_t opaque[128];
} vImage_YpCbCrToARGB;
typedef struct vImage_ARGBToYpCbCr {
  uint8_t opaque[128];
} vImage_ARGBToYpCbCr;
typedef enum vImageARGBType { kvImageARGB8888, kvImageARGB16U, kvImageARGB16Q12 } vImageARGBType;
typedef enum vImageYpCbCrType {
  kvImage422YpCbYpCr8 = 0,
  kvImage422CbYpCrYp8 = 1,
  kvImage420Yp8_CbCr8 = 3,
  kvImage420Yp8_Cb8_Cr8 = 4,
  kvImage444AYpCbCr8 = 5,
} vImageYpCbCrType;
enum {
  kvImageNoError = 0,
  kvImageRoiLargerThanInputBuffer = -21766,
  kvImageInvalidKernelSize = -21767,
  kvImageInvalidEdgeStyle = -21768,
  kvImageMemoryAllocationError = -21771,
  kvImageNullPointerArgument = -21772,
  kvImageInvalidParameter = -21773,
  kvImageBufferSizeMismatch = -21774,
  kvImageUnknownFlagsBit = -21775,
  kvImageInternalError = -21776,
};
enum {
  kvImageNoFlags = 0,
  kvImageLeaveAlphaUnchanged = 1,
  kvImageCopyInPlace = 2,
  kvImageBackgroundColorFill = 4,
  kvImageEdgeExtend = 8,
  kvImageDoNotTile = 16,
  kvImageHighQualityResampling = 32,
  kvImageTruncateKernel = 64,
  kvImageGetTempBufferSize = 128,
  kvImagePrintDiagnosticsToConsole = 256,
  kvImageNoAllocate = 512,
};
typedef unsigned long vDSP_Length;
typedef long vDSP_Stride;
typedef int FFTDirection, FFTRadix;
typedef struct OpaqueFFTSetup* FFTSetup;
typedef struct DSPComplex {
  float real, imag;
} DSPComplex;
typedef struct DSPSplitComplex {
  float *realp, *imagp;
} DSPSplitComplex;
enum { kFFTDirection_Forward = 1, kFFTDirection_Inverse = -1, kFFTRadix2 = 0, vDSP_HANN_NORM = 2, vDSP_HANN_DENORM = 0 };

CF_EXTERN_C_BEGIN
CF_EXPORT const vImage_YpCbCrToARGBMatrix* kvImage_YpCbCrToARGBMatrix_ITU_R_601_4;
CF_EXPORT const vImage_YpCbCrToARGBMatrix* kvImage_YpCbCrToARGBMatrix_ITU_R_709_2;
CF_EXPORT const vImage_ARGBToYpCbCrMatrix* kvImage_ARGBToYpCbCrMatrix_ITU_R_601_4;
CF_EXPORT const vImage_ARGBToYpCbCrMatrix* kvImage_ARGBToYpCbCrMatrix_ITU_R_709_2;
CF_EXPORT vImage_Error vImageBuffer_Init(vImage_Buffer* buffer, vImagePixelCount height, vImagePixelCount width, uint32_t bits, vImage_Flags flags);
CF_EXPORT vImage_Error vImageBuffer_InitWithCGImage(vImage_Buffer* buffer, vImage_CGImageFormat* format, const CGFloat* background, CGImageRef image, vImage_Flags flags);
CF_EXPORT CGImageRef vImageCreateCGImageFromBuffer(const vImage_Buffer* buffer, const vImage_CGImageFormat* format, void (*callback)(void* data, void* buffer), void* data, vImage_Flags flags, vImage_Error* error);
CF_EXPORT vImage_Error vImageBoxConvolve_ARGB8888(const vImage_Buffer* source, const vImage_Buffer* target, void* scratch, vImagePixelCount x, vImagePixelCount y, uint32_t height, uint32_t width, const uint8_t* background, vImage_Flags flags);
CF_EXPORT vImage_Error vImageTentConvolve_ARGB8888(const vImage_Buffer* source, const vImage_Buffer* target, void* scratch, vImagePixelCount x, vImagePixelCount y, uint32_t height, uint32_t width, const uint8_t* background, vImage_Flags flags);
CF_EXPORT vImage_Error vImageConvolve_ARGB8888(const vImage_Buffer* source, const vImage_Buffer* target, void* scratch, vImagePixelCount x, vImagePixelCount y, const int16_t* kernel, uint32_t height, uint32_t width, int32_t divisor, const uint8_t* background, vImage_Flags flags);
CF_EXPORT vImage_Error vImageMatrixMultiply_ARGB8888(const vImage_Buffer* source, const vImage_Buffer* target, const int16_t matrix[16], int32_t divisor, const int16_t* before, const int32_t* after, vImage_Flags flags);
CF_EXPORT vImage_Error vImageScale_ARGB8888(const vImage_Buffer* source, const vImage_Buffer* target, void* scratch, vImage_Flags flags);
CF_EXPORT vImage_Error vImageScale_Planar8(const vImage_Buffer* source, const vImage_Buffer* target, void* scratch, vImage_Flags flags);
CF_EXPORT vImage_Error vImageRotate90_ARGB8888(const vImage_Buffer* source, const vImage_Buffer* target, uint8_t rotation, const uint8_t background[4], vImage_Flags flags);
CF_EXPORT vImage_Error vImageRotate90_Planar8(const vImage_Buffer* source, const vImage_Buffer* target, uint8_t rotation, Pixel_8 background, vImage_Flags flags);
CF_EXPORT vImage_Error vImageHorizontalReflect_ARGB8888(const vImage_Buffer* source, const vImage_Buffer* target, vImage_Flags flags);
CF_EXPORT vImage_Error vImagePermuteChannels_ARGB8888(const vImage_Buffer* source, const vImage_Buffer* target, const uint8_t map[4], vImage_Flags flags);
CF_EXPORT vImage_Error vImagePremultiplyData_RGBA8888(const vImage_Buffer* source, const vImage_Buffer* target, vImage_Flags flags);
CF_EXPORT vImage_Error vImageUnpremultiplyData_RGBA8888(const vImage_Buffer* source, const vImage_Buffer* target, vImage_Flags flags);
CF_EXPORT vImage_Error vImageCopyBuffer(const vImage_Buffer* source, const vImage_Buffer* target, size_t size, vImage_Flags flags);
CF_EXPORT vImage_Error vImageConvert_YpCbCrToARGB_GenerateConversion(const vImage_YpCbCrToARGBMatrix* matrix, const vImage_YpCbCrPixelRange* range, vImage_YpCbCrToARGB* info, vImageYpCbCrType in, vImageARGBType out, vImage_Flags flags);
CF_EXPORT vImage_Error vImageConvert_ARGBToYpCbCr_GenerateConversion(const vImage_ARGBToYpCbCrMatrix* matrix, const vImage_YpCbCrPixelRange* range, vImage_ARGBToYpCbCr* info, vImageARGBType in, vImageYpCbCrType out, vImage_Flags flags);
CF_EXPORT vImage_Error vImageConvert_420Yp8_Cb8_Cr8ToARGB8888(const vImage_Buffer* y, const vImage_Buffer* cb, const vImage_Buffer* cr, const vImage_Buffer* target, const vImage_YpCbCrToARGB* info, const uint8_t map[4], uint8_t alpha, vImage_Flags flags);
CF_EXPORT vImage_Error vImageConvert_420Yp8_CbCr8ToARGB8888(const vImage_Buffer* y, const vImage_Buffer* chroma, const vImage_Buffer* target, const vImage_YpCbCrToARGB* info, const uint8_t map[4], uint8_t alpha, vImage_Flags flags);
CF_EXPORT vImage_Error vImageConvert_ARGB8888To420Yp8_CbCr8(const vImage_Buffer* source, const vImage_Buffer* y, const vImage_Buffer* chroma, const vImage_ARGBToYpCbCr* info, const uint8_t map[4], vImage_Flags flags);
CF_EXPORT FFTSetup vDSP_create_fftsetup(vDSP_Length log2n, FFTRadix radix);
CF_EXPORT void vDSP_destroy_fftsetup(FFTSetup setup);
CF_EXPORT void vDSP_fft_zrip(FFTSetup setup, const DSPSplitComplex* data, vDSP_Stride stride, vDSP_Length log2n, FFTDirection direction);
CF_EXPORT void vDSP_ctoz(const DSPComplex* source, vDSP_Stride stride, const DSPSplitComplex* target, vDSP_Stride target_stride, vDSP_Length count);
CF_EXPORT void vDSP_zvmags(const DSPSplitComplex* source, vDSP_Stride stride, float* target, vDSP_Stride target_stride, vDSP_Length count);
CF_EXPORT void vDSP_hann_window(float* target, vDSP_Length count, int flag);
CF_EXPORT void vDSP_vadd(const float* a, vDSP_Stride a_stride, const float* b, vDSP_Stride b_stride, float* target, vDSP_Stride stride, vDSP_Length count);
CF_EXPORT void vDSP_vmul(const float* a, vDSP_Stride a_stride, const float* b, vDSP_Stride b_stride, float* target, vDSP_Stride stride, vDSP_Length count);
CF_EXPORT void vDSP_vsmul(const float* a, vDSP_Stride a_stride, const float* factor, float* target, vDSP_Stride stride, vDSP_Length count);
CF_EXPORT void vDSP_vabs(const float* a, vDSP_Stride a_stride, float* target, vDSP_Stride stride, vDSP_Length count);
CF_EXPORT void vDSP_vflt16(const int16_t* a, vDSP_Stride a_stride, float* target, vDSP_Stride stride, vDSP_Length count);
CF_EXPORT void vDSP_vfix16(const float* a, vDSP_Stride a_stride, int16_t* target, vDSP_Stride stride, vDSP_Length count);
CF_EXPORT void vDSP_vclr(float* target, vDSP_Stride stride, vDSP_Length count);
CF_EXPORT void vDSP_dotpr(const float* a, vDSP_Stride a_stride, const float* b, vDSP_Stride b_stride, float* target, vDSP_Length count);
CF_EXPORT void vDSP_meanv(const float* a, vDSP_Stride a_stride, float* target, vDSP_Length count);
CF_EXPORT void vDSP_measqv(const float* a, vDSP_Stride a_stride, float* target, vDSP_Length count);
CF_EXPORT void vDSP_rmsqv(const float* a, vDSP_Stride a_stride, float* target, vDSP_Length count);
CF_EXPORT void vDSP_maxv(const float* a, vDSP_Stride a_stride, float* target, vDSP_Length count);
CF_EXPORT void vDSP_maxmgv(const float* a, vDSP_Stride a_stride, float* target, vDSP_Length count);
CF_EXPORT void vDSP_sve(const float* a, vDSP_Stride a_stride, float* target, vDSP_Length count);
CF_EXTERN_C_END
