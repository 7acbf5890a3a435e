// Stand-in for AudioToolbox's system sounds, sound files and converters.
#pragma once

#include <CoreAudioTypes/CoreAudioTypes.h>
#include <CoreFoundation/CoreFoundation.h>

typedef uint32_t SystemSoundID;
typedef void (*AudioServicesSystemSoundCompletionProc)(SystemSoundID sound, void* _Nullable context);
enum { kSystemSoundID_Vibrate = 0xFFF };
CF_EXPORT OSStatus AudioServicesCreateSystemSoundID(CFURLRef _Nonnull url, SystemSoundID* _Nonnull sound);
CF_EXPORT OSStatus AudioServicesDisposeSystemSoundID(SystemSoundID sound);
CF_EXPORT void AudioServicesPlaySystemSound(SystemSoundID sound);
CF_EXPORT void AudioServicesPlayAlertSound(SystemSoundID sound);
CF_EXPORT void AudioServicesPlaySystemSoundWithCompletion(SystemSoundID sound, void (^_Nullable done)(void));
CF_EXPORT void AudioServicesPlayAlertSoundWithCompletion(SystemSoundID sound, void (^_Nullable done)(void));
CF_EXPORT OSStatus AudioServicesAddSystemSoundCompletion(SystemSoundID sound, CFRunLoopRef _Nullable loop,
                                                         CFStringRef _Nullable mode,
                                                         AudioServicesSystemSoundCompletionProc _Nonnull done,
                                                         void* _Nullable context);
CF_EXPORT void AudioServicesRemoveSystemSoundCompletion(SystemSoundID sound);

typedef struct OpaqueAudioFileID* AudioFileID;
typedef struct OpaqueExtAudioFile* ExtAudioFileRef;
typedef struct OpaqueAudioConverter* AudioConverterRef;
typedef uint32_t AudioFileTypeID;
typedef uint32_t AudioFilePropertyID;
typedef uint32_t ExtAudioFilePropertyID;
typedef uint32_t AudioConverterPropertyID;
enum {
  kAudioFileAIFFType = 'AIFF',
  kAudioFileWAVEType = 'WAVE',
  kAudioFileMP3Type = 'MPG3',
  kAudioFileM4AType = 'm4af',
  kAudioFileCAFType = 'caff',
  kAudioFileAAC_ADTSType = 'adts',
};
enum {
  kAudioFileReadPermission = 1,
  kAudioFileWritePermission = 2,
  kAudioFileReadWritePermission = 3,
  kAudioFileFlags_EraseFile = 1,
  kAudioFilePropertyDataFormat = 'dfmt',
  kAudioFilePropertyAudioDataByteCount = 'bcnt',
  kAudioFilePropertyEstimatedDuration = 'edur',
  kExtAudioFileProperty_FileDataFormat = 'ffmt',
  kExtAudioFileProperty_ClientDataFormat = 'cfmt',
  kExtAudioFileProperty_FileLengthFrames = '#frm',
};
CF_EXPORT OSStatus AudioFileOpenURL(CFURLRef _Nonnull url, int8_t permissions, AudioFileTypeID type,
                                    AudioFileID _Nullable* _Nonnull out);
CF_EXPORT OSStatus AudioFileCreateWithURL(CFURLRef _Nonnull url, AudioFileTypeID type,
                                          const AudioStreamBasicDescription* _Nonnull format, uint32_t flags,
                                          AudioFileID _Nullable* _Nonnull out);
CF_EXPORT OSStatus AudioFileClose(AudioFileID _Nonnull file);
CF_EXPORT OSStatus AudioFileGetProperty(AudioFileID _Nonnull file, AudioFilePropertyID property,
                                        uint32_t* _Nonnull size, void* _Nonnull out);
CF_EXPORT OSStatus AudioFileReadBytes(AudioFileID _Nonnull file, Boolean cache, int64_t start,
                                      uint32_t* _Nonnull count, void* _Nonnull out);
CF_EXPORT OSStatus AudioFileWritePackets(AudioFileID _Nonnull file, Boolean cache, uint32_t bytes,
                                         const AudioStreamPacketDescription* _Nullable packets, int64_t start,
                                         uint32_t* _Nonnull count, const void* _Nonnull data);
CF_EXPORT OSStatus ExtAudioFileOpenURL(CFURLRef _Nonnull url, ExtAudioFileRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus ExtAudioFileCreateWithURL(CFURLRef _Nonnull url, AudioFileTypeID type,
                                             const AudioStreamBasicDescription* _Nonnull format,
                                             const AudioChannelLayout* _Nullable layout, uint32_t flags,
                                             ExtAudioFileRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus ExtAudioFileDispose(ExtAudioFileRef _Nonnull file);
CF_EXPORT OSStatus ExtAudioFileRead(ExtAudioFileRef _Nonnull file, uint32_t* _Nonnull frames,
                                    AudioBufferList* _Nonnull out);
CF_EXPORT OSStatus ExtAudioFileWrite(ExtAudioFileRef _Nonnull file, uint32_t frames,
                                     const AudioBufferList* _Nonnull data);
CF_EXPORT OSStatus ExtAudioFileGetProperty(ExtAudioFileRef _Nonnull file, ExtAudioFilePropertyID property,
                                           uint32_t* _Nonnull size, void* _Nonnull out);
CF_EXPORT OSStatus ExtAudioFileSetProperty(ExtAudioFileRef _Nonnull file, ExtAudioFilePropertyID property,
                                           uint32_t size, const void* _Nonnull value);
typedef OSStatus (*AudioConverterComplexInputDataProc)(AudioConverterRef _Nonnull converter, uint32_t* _Nonnull packets,
                                                       AudioBufferList* _Nonnull data,
                                                       AudioStreamPacketDescription* _Nullable* _Nullable descriptions,
                                                       void* _Nullable context);
CF_EXPORT OSStatus AudioConverterNew(const AudioStreamBasicDescription* _Nonnull from,
                                     const AudioStreamBasicDescription* _Nonnull to,
                                     AudioConverterRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus AudioConverterDispose(AudioConverterRef _Nonnull converter);
CF_EXPORT OSStatus AudioConverterSetProperty(AudioConverterRef _Nonnull converter, AudioConverterPropertyID property,
                                             uint32_t size, const void* _Nonnull value);
CF_EXPORT OSStatus AudioConverterFillComplexBuffer(AudioConverterRef _Nonnull converter,
                                                   AudioConverterComplexInputDataProc _Nonnull input,
                                                   void* _Nullable context, uint32_t* _Nonnull packets,
                                                   AudioBufferList* _Nonnull out,
                                                   AudioStreamPacketDescription* _Nullable descriptions);
