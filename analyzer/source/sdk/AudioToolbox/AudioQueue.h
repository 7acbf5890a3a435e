// Stand-in for AudioToolbox's audio queues and the old audio session.
#pragma once

#include <CoreAudioTypes/CoreAudioTypes.h>
#include <CoreFoundation/CoreFoundation.h>

typedef struct OpaqueAudioQueue* AudioQueueRef;
typedef uint32_t AudioQueuePropertyID;
typedef uint32_t AudioQueueParameterID;
typedef float AudioQueueParameterValue;
enum {
  kAudioQueueProperty_IsRunning = 'aqrn',
  kAudioQueueProperty_MagicCookie = 'aqmc',
  kAudioQueueProperty_EnableLevelMetering = 'aqme',
  kAudioQueueProperty_CurrentLevelMeter = 'aqmv',
  kAudioQueueProperty_StreamDescription = 'aqft',
  kAudioQueueParam_Volume = 1,
};
typedef struct AudioQueueBuffer {
  const uint32_t mAudioDataBytesCapacity;
  void* const _Nonnull mAudioData;
  uint32_t mAudioDataByteSize;
  void* _Nullable mUserData;
  const uint32_t mPacketDescriptionCapacity;
  AudioStreamPacketDescription* const _Nullable mPacketDescriptions;
  uint32_t mPacketDescriptionCount;
} AudioQueueBuffer;
typedef AudioQueueBuffer* AudioQueueBufferRef;
typedef void (*AudioQueueOutputCallback)(void* _Nullable context, AudioQueueRef _Nonnull queue,
                                         AudioQueueBufferRef _Nonnull buffer);
typedef void (*AudioQueueInputCallback)(void* _Nullable context, AudioQueueRef _Nonnull queue,
                                        AudioQueueBufferRef _Nonnull buffer, const AudioTimeStamp* _Nonnull time,
                                        uint32_t packets, const AudioStreamPacketDescription* _Nullable descriptions);
typedef void (*AudioQueuePropertyListenerProc)(void* _Nullable context, AudioQueueRef _Nonnull queue,
                                               AudioQueuePropertyID property);
CF_EXPORT OSStatus AudioQueueNewOutput(const AudioStreamBasicDescription* _Nonnull format,
                                       AudioQueueOutputCallback _Nonnull callback, void* _Nullable context,
                                       CFRunLoopRef _Nullable loop, CFStringRef _Nullable mode, uint32_t flags,
                                       AudioQueueRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus AudioQueueNewInput(const AudioStreamBasicDescription* _Nonnull format,
                                      AudioQueueInputCallback _Nonnull callback, void* _Nullable context,
                                      CFRunLoopRef _Nullable loop, CFStringRef _Nullable mode, uint32_t flags,
                                      AudioQueueRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus AudioQueueDispose(AudioQueueRef _Nonnull queue, Boolean immediate);
CF_EXPORT OSStatus AudioQueueAllocateBuffer(AudioQueueRef _Nonnull queue, uint32_t size,
                                            AudioQueueBufferRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus AudioQueueFreeBuffer(AudioQueueRef _Nonnull queue, AudioQueueBufferRef _Nonnull buffer);
CF_EXPORT OSStatus AudioQueueEnqueueBuffer(AudioQueueRef _Nonnull queue, AudioQueueBufferRef _Nonnull buffer,
                                           uint32_t packets,
                                           const AudioStreamPacketDescription* _Nullable descriptions);
CF_EXPORT OSStatus AudioQueueStart(AudioQueueRef _Nonnull queue, const AudioTimeStamp* _Nullable time);
CF_EXPORT OSStatus AudioQueuePrime(AudioQueueRef _Nonnull queue, uint32_t frames, uint32_t* _Nullable prepared);
CF_EXPORT OSStatus AudioQueueStop(AudioQueueRef _Nonnull queue, Boolean immediate);
CF_EXPORT OSStatus AudioQueuePause(AudioQueueRef _Nonnull queue);
CF_EXPORT OSStatus AudioQueueFlush(AudioQueueRef _Nonnull queue);
CF_EXPORT OSStatus AudioQueueReset(AudioQueueRef _Nonnull queue);
CF_EXPORT OSStatus AudioQueueSetParameter(AudioQueueRef _Nonnull queue, AudioQueueParameterID parameter,
                                          AudioQueueParameterValue value);
CF_EXPORT OSStatus AudioQueueGetProperty(AudioQueueRef _Nonnull queue, AudioQueuePropertyID property,
                                         void* _Nonnull out, uint32_t* _Nonnull size);
CF_EXPORT OSStatus AudioQueueSetProperty(AudioQueueRef _Nonnull queue, AudioQueuePropertyID property,
                                         const void* _Nonnull value, uint32_t size);
CF_EXPORT OSStatus AudioQueueAddPropertyListener(AudioQueueRef _Nonnull queue, AudioQueuePropertyID property,
                                                 AudioQueuePropertyListenerProc _Nonnull listener,
                                                 void* _Nullable context);
CF_EXPORT OSStatus AudioQueueGetCurrentTime(AudioQueueRef _Nonnull queue, void* _Nullable timeline,
                                            AudioTimeStamp* _Nullable out, Boolean* _Nullable discontinuity);

typedef uint32_t AudioSessionPropertyID;
typedef void (*AudioSessionInterruptionListener)(void* _Nullable context, uint32_t state);
CF_EXPORT OSStatus AudioSessionInitialize(CFRunLoopRef _Nullable loop, CFStringRef _Nullable mode,
                                          AudioSessionInterruptionListener _Nullable listener,
                                          void* _Nullable context);
CF_EXPORT OSStatus AudioSessionSetActive(Boolean active);
CF_EXPORT OSStatus AudioSessionSetProperty(AudioSessionPropertyID property, uint32_t size,
                                           const void* _Nonnull value);
CF_EXPORT OSStatus AudioSessionGetProperty(AudioSessionPropertyID property, uint32_t* _Nonnull size,
                                           void* _Nonnull out);
