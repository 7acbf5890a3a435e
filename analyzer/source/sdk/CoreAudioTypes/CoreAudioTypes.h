// Stand-in for CoreAudioTypes: stream formats, buffer lists, channel layouts and time stamps.
#pragma once

#include <CoreFoundation/CoreFoundation.h>
#include <stdint.h>

typedef uint32_t AudioFormatID;
typedef uint32_t AudioFormatFlags;
typedef uint32_t AudioChannelLabel;
typedef uint32_t AudioChannelLayoutTag;
typedef float AudioSampleType;
typedef int32_t AudioUnitSampleType;
enum {
  kAudioFormatLinearPCM = 'lpcm',
  kAudioFormatAC3 = 'ac-3',
  kAudioFormatAppleIMA4 = 'ima4',
  kAudioFormatMPEG4AAC = 'aac ',
  kAudioFormatMPEG4AAC_HE = 'aach',
  kAudioFormatMPEG4AAC_LD = 'aacl',
  kAudioFormatMPEG4AAC_ELD = 'aace',
  kAudioFormatULaw = 'ulaw',
  kAudioFormatALaw = 'alaw',
  kAudioFormatMPEGLayer3 = '.mp3',
  kAudioFormatAppleLossless = 'alac',
  kAudioFormatAMR = 'samr',
  kAudioFormatiLBC = 'ilbc',
  kAudioFormatFLAC = 'flac',
  kAudioFormatOpus = 'opus',
};
enum {
  kAudioFormatFlagIsFloat = 1,
  kAudioFormatFlagIsBigEndian = 2,
  kAudioFormatFlagIsSignedInteger = 4,
  kAudioFormatFlagIsPacked = 8,
  kAudioFormatFlagIsAlignedHigh = 16,
  kAudioFormatFlagIsNonInterleaved = 32,
  kAudioFormatFlagIsNonMixable = 64,
  kAudioFormatFlagsNativeEndian = 0,
  kAudioFormatFlagsCanonical = 12,
  kAudioFormatFlagsNativeFloatPacked = 9,
  kLinearPCMFormatFlagIsFloat = 1,
  kLinearPCMFormatFlagIsBigEndian = 2,
  kLinearPCMFormatFlagIsSignedInteger = 4,
  kLinearPCMFormatFlagIsPacked = 8,
  kLinearPCMFormatFlagIsNonInterleaved = 32,
};
enum {
  kAudioChannelLayoutTag_Mono = 0x640001,
  kAudioChannelLayoutTag_Stereo = 0x650002,
  kAudioChannelLayoutTag_UseChannelDescriptions = 0,
};
enum { kAudio_ParamError = -50, kAudio_MemFullError = -108, kAudio_UnimplementedError = -4 };

typedef struct AudioStreamBasicDescription {
  double mSampleRate;
  AudioFormatID mFormatID;
  AudioFormatFlags mFormatFlags;
  uint32_t mBytesPerPacket, mFramesPerPacket, mBytesPerFrame, mChannelsPerFrame, mBitsPerChannel, mReserved;
} AudioStreamBasicDescription;
typedef struct AudioStreamPacketDescription {
  int64_t mStartOffset;
  uint32_t mVariableFramesInPacket, mDataByteSize;
} AudioStreamPacketDescription;
typedef struct AudioBuffer {
  uint32_t mNumberChannels, mDataByteSize;
  void* _Nullable mData;
} AudioBuffer;
typedef struct AudioBufferList {
  uint32_t mNumberBuffers;
  AudioBuffer mBuffers[1];
} AudioBufferList;
typedef struct AudioValueRange {
  double mMinimum, mMaximum;
} AudioValueRange;
typedef struct SMPTETime {
  int16_t mSubframes, mSubframeDivisor;
  uint32_t mCounter, mType, mFlags;
  int16_t mHours, mMinutes, mSeconds, mFrames;
} SMPTETime;
typedef CF_OPTIONS(uint32_t, AudioTimeStampFlags) {
  kAudioTimeStampSampleTimeValid = 1,
  kAudioTimeStampHostTimeValid = 2,
  kAudioTimeStampRateScalarValid = 4,
  kAudioTimeStampWordClockTimeValid = 8,
  kAudioTimeStampSMPTETimeValid = 16,
  kAudioTimeStampSampleHostTimeValid = 3,
};
typedef struct AudioTimeStamp {
  double mSampleTime;
  uint64_t mHostTime;
  double mRateScalar;
  uint64_t mWordClockTime;
  SMPTETime mSMPTETime;
  AudioTimeStampFlags mFlags;
  uint32_t mReserved;
} AudioTimeStamp;
typedef struct AudioClassDescription {
  OSType mType, mSubType, mManufacturer;
} AudioClassDescription;
typedef struct AudioChannelDescription {
  AudioChannelLabel mChannelLabel;
  uint32_t mChannelFlags;
  float mCoordinates[3];
} AudioChannelDescription;
typedef struct AudioChannelLayout {
  AudioChannelLayoutTag mChannelLayoutTag;
  uint32_t mChannelBitmap, mNumberChannelDescriptions;
  AudioChannelDescription mChannelDescriptions[1];
} AudioChannelLayout;
