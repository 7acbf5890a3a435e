// Stand-in for CoreMedia: sample buffers and times.
#pragma once

#import <CoreVideo/CoreVideo.h>
#import <Foundation/Foundation.h>

typedef struct {
  int64_t value;
  int32_t timescale;
  uint32_t flags;
  int64_t epoch;
} CMTime;
typedef struct opaqueCMSampleBuffer* CMSampleBufferRef;

extern CVImageBufferRef CMSampleBufferGetImageBuffer(CMSampleBufferRef buffer);
extern CMTime CMTimeMake(int64_t value, int32_t timescale);
