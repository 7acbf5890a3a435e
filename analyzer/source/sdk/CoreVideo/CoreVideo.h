// Stand-in for CoreVideo: pixel buffers.
#pragma once

#import <Foundation/Foundation.h>

typedef struct __CVBuffer* CVBufferRef;
typedef CVBufferRef CVImageBufferRef;
typedef CVImageBufferRef CVPixelBufferRef;

extern int32_t CVPixelBufferLockBaseAddress(CVPixelBufferRef buffer, uint64_t flags);
extern int32_t CVPixelBufferUnlockBaseAddress(CVPixelBufferRef buffer, uint64_t flags);
extern void* CVPixelBufferGetBaseAddress(CVPixelBufferRef buffer);
extern size_t CVPixelBufferGetDataSize(CVPixelBufferRef buffer);
extern size_t CVPixelBufferGetWidth(CVPixelBufferRef buffer);
extern size_t CVPixelBufferGetHeight(CVPixelBufferRef buffer);
