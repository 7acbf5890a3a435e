// Stand-in for AVFoundation's audio engine: formats, buffers, files and nodes.
#pragma once

#import <AVFoundation/AVMediaFormat.h>
#import <AudioToolbox/AudioToolbox.h>

NS_ASSUME_NONNULL_BEGIN

@class AVAudioEngine, AVAudioTime, AVAudioUnit;

typedef uint32_t AVAudioFrameCount;
typedef int64_t AVAudioFramePosition;
typedef uint32_t AVAudioPacketCount;
typedef uint32_t AVAudioChannelCount;
typedef NSUInteger AVAudioNodeBus;
typedef NS_ENUM(NSUInteger, AVAudioCommonFormat) {
  AVAudioOtherFormat,
  AVAudioPCMFormatFloat32,
  AVAudioPCMFormatFloat64,
  AVAudioPCMFormatInt16,
  AVAudioPCMFormatInt32,
};
typedef struct {
  float x, y, z;
} AVAudio3DPoint;

@interface AVAudioChannelLayout : NSObject <NSSecureCoding>
- (nullable instancetype)initWithLayoutTag:(AudioChannelLayoutTag)tag;
@property(nonatomic, readonly) AVAudioChannelCount channelCount;
@end
@interface AVAudioFormat : NSObject <NSSecureCoding>
- (nullable instancetype)initWithStreamDescription:(const AudioStreamBasicDescription*)description;
- (nullable instancetype)initStandardFormatWithSampleRate:(double)rate channels:(AVAudioChannelCount)channels;
- (instancetype)initStandardFormatWithSampleRate:(double)rate channelLayout:(AVAudioChannelLayout*)layout;
- (nullable instancetype)initWithCommonFormat:(AVAudioCommonFormat)format
                                   sampleRate:(double)rate
                                     channels:(AVAudioChannelCount)channels
                                  interleaved:(BOOL)interleaved;
- (nullable instancetype)initWithSettings:(NSDictionary<NSString*, id>*)settings;
@property(nonatomic, readonly, getter=isStandard) BOOL standard;
@property(nonatomic, readonly) AVAudioCommonFormat commonFormat;
@property(nonatomic, readonly) AVAudioChannelCount channelCount;
@property(nonatomic, readonly) double sampleRate;
@property(nonatomic, readonly, getter=isInterleaved) BOOL interleaved;
@property(nonatomic, readonly) const AudioStreamBasicDescription* streamDescription;
@property(nonatomic, readonly) NSDictionary<NSString*, id>* settings;
@end
@interface AVAudioBuffer : NSObject <NSCopying, NSMutableCopying>
@property(nonatomic, readonly) AVAudioFormat* format;
@property(nonatomic, readonly) const AudioBufferList* audioBufferList;
@property(nonatomic, readonly) AudioBufferList* mutableAudioBufferList;
@end
@interface AVAudioPCMBuffer : AVAudioBuffer
- (nullable instancetype)initWithPCMFormat:(AVAudioFormat*)format frameCapacity:(AVAudioFrameCount)capacity;
@property(nonatomic, readonly) AVAudioFrameCount frameCapacity;
@property(nonatomic) AVAudioFrameCount frameLength;
@property(nonatomic, readonly) NSUInteger stride;
@property(nonatomic, readonly) float* const _Nonnull* _Nullable floatChannelData;
@property(nonatomic, readonly) int16_t* const _Nonnull* _Nullable int16ChannelData;
@property(nonatomic, readonly) int32_t* const _Nonnull* _Nullable int32ChannelData;
@end
@interface AVAudioCompressedBuffer : AVAudioBuffer
@property(nonatomic, readonly) void* data;
@property(nonatomic, readonly) AVAudioPacketCount packetCapacity;
@property(nonatomic) uint32_t byteLength;
@end
@interface AVAudioTime : NSObject
+ (instancetype)timeWithHostTime:(uint64_t)time;
+ (instancetype)timeWithSampleTime:(AVAudioFramePosition)time atRate:(double)rate;
@property(nonatomic, readonly) uint64_t hostTime;
@property(nonatomic, readonly) AVAudioFramePosition sampleTime;
@property(nonatomic, readonly) double sampleRate;
@property(nonatomic, readonly) AudioTimeStamp audioTimeStamp;
+ (uint64_t)hostTimeForSeconds:(NSTimeInterval)seconds;
+ (NSTimeInterval)secondsForHostTime:(uint64_t)time;
@end
@interface AVAudioFile : NSObject
- (nullable instancetype)initForReading:(NSURL*)url error:(NSError**)error;
- (nullable instancetype)initForReading:(NSURL*)url
                           commonFormat:(AVAudioCommonFormat)format
                            interleaved:(BOOL)interleaved
                                  error:(NSError**)error;
- (nullable instancetype)initForWriting:(NSURL*)url
                               settings:(NSDictionary<NSString*, id>*)settings
                                  error:(NSError**)error;
- (nullable instancetype)initForWriting:(NSURL*)url
                               settings:(NSDictionary<NSString*, id>*)settings
                           commonFormat:(AVAudioCommonFormat)format
                            interleaved:(BOOL)interleaved
                                  error:(NSError**)error;
- (BOOL)readIntoBuffer:(AVAudioPCMBuffer*)buffer error:(NSError**)error;
- (BOOL)readIntoBuffer:(AVAudioPCMBuffer*)buffer frameCount:(AVAudioFrameCount)frames error:(NSError**)error;
- (BOOL)writeFromBuffer:(const AVAudioPCMBuffer*)buffer error:(NSError**)error;
@property(nonatomic, readonly) NSURL* url;
@property(nonatomic, readonly) AVAudioFormat *fileFormat, *processingFormat;
@property(nonatomic, readonly) AVAudioFramePosition length;
@property(nonatomic) AVAudioFramePosition framePosition;
@end
typedef NS_ENUM(NSInteger, AVAudioConverterInputStatus) {
  AVAudioConverterInputStatus_HaveData,
  AVAudioConverterInputStatus_NoDataNow,
  AVAudioConverterInputStatus_EndOfStream,
};
typedef NS_ENUM(NSInteger, AVAudioConverterOutputStatus) {
  AVAudioConverterOutputStatus_HaveData,
  AVAudioConverterOutputStatus_InputRanDry,
  AVAudioConverterOutputStatus_EndOfStream,
  AVAudioConverterOutputStatus_Error,
};
typedef AVAudioBuffer* _Nullable (^AVAudioConverterInputBlock)(AVAudioPacketCount packets,
                                                               AVAudioConverterInputStatus* status);
@interface AVAudioConverter : NSObject
- (nullable instancetype)initFromFormat:(AVAudioFormat*)from toFormat:(AVAudioFormat*)to;
- (BOOL)convertToBuffer:(AVAudioPCMBuffer*)output fromBuffer:(const AVAudioPCMBuffer*)input error:(NSError**)error;
- (AVAudioConverterOutputStatus)convertToBuffer:(AVAudioBuffer*)output
                                          error:(NSError**)error
                             withInputFromBlock:(AVAudioConverterInputBlock)block;
@end

typedef void (^AVAudioNodeTapBlock)(AVAudioPCMBuffer* buffer, AVAudioTime* when);
typedef void (^AVAudioNodeCompletionHandler)(void);
@protocol AVAudioMixing <NSObject>
@property(nonatomic) float volume, pan;
@end
@interface AVAudioNode : NSObject
- (void)reset;
- (AVAudioFormat*)inputFormatForBus:(AVAudioNodeBus)bus;
- (AVAudioFormat*)outputFormatForBus:(AVAudioNodeBus)bus;
- (void)installTapOnBus:(AVAudioNodeBus)bus
             bufferSize:(AVAudioFrameCount)size
                 format:(nullable AVAudioFormat*)format
                  block:(AVAudioNodeTapBlock)block;
- (void)removeTapOnBus:(AVAudioNodeBus)bus;
@property(nullable, readonly) AVAudioEngine* engine;
@property(nonatomic, readonly) NSUInteger numberOfInputs, numberOfOutputs;
@property(nullable, nonatomic, readonly) AVAudioTime* lastRenderTime;
@end
@interface AVAudioIONode : AVAudioNode
- (BOOL)setVoiceProcessingEnabled:(BOOL)enabled error:(NSError**)error;
@property(nonatomic, readonly, getter=isVoiceProcessingEnabled) BOOL voiceProcessingEnabled;
@property(nullable, nonatomic, readonly) AudioUnit audioUnit;
@end
@interface AVAudioInputNode : AVAudioIONode
@property(nonatomic, getter=isVoiceProcessingInputMuted) BOOL voiceProcessingInputMuted;
@end
@interface AVAudioOutputNode : AVAudioIONode
@end
@interface AVAudioMixerNode : AVAudioNode <AVAudioMixing>
@property(nonatomic) float outputVolume;
@end
@interface AVAudioEnvironmentNode : AVAudioNode
@property(nonatomic) AVAudio3DPoint listenerPosition;
@end
typedef OSStatus (^AVAudioSourceNodeRenderBlock)(BOOL* silence, const AudioTimeStamp* time, AVAudioFrameCount frames,
                                                 AudioBufferList* output);
@interface AVAudioSourceNode : AVAudioNode <AVAudioMixing>
- (instancetype)initWithRenderBlock:(AVAudioSourceNodeRenderBlock)block;
- (instancetype)initWithFormat:(AVAudioFormat*)format renderBlock:(AVAudioSourceNodeRenderBlock)block;
@end
@interface AVAudioSinkNode : AVAudioNode
@end
typedef NS_OPTIONS(NSUInteger, AVAudioPlayerNodeBufferOptions) {
  AVAudioPlayerNodeBufferLoops = 1,
  AVAudioPlayerNodeBufferInterrupts = 2,
  AVAudioPlayerNodeBufferInterruptsAtLoop = 4,
};
@interface AVAudioPlayerNode : AVAudioNode <AVAudioMixing>
- (void)scheduleBuffer:(AVAudioPCMBuffer*)buffer completionHandler:(nullable AVAudioNodeCompletionHandler)completion;
- (void)scheduleBuffer:(AVAudioPCMBuffer*)buffer
                atTime:(nullable AVAudioTime*)when
               options:(AVAudioPlayerNodeBufferOptions)options
     completionHandler:(nullable AVAudioNodeCompletionHandler)completion;
- (void)scheduleFile:(AVAudioFile*)file
               atTime:(nullable AVAudioTime*)when
    completionHandler:(nullable AVAudioNodeCompletionHandler)completion;
- (void)scheduleSegment:(AVAudioFile*)file
          startingFrame:(AVAudioFramePosition)frame
             frameCount:(AVAudioFrameCount)count
                 atTime:(nullable AVAudioTime*)when
      completionHandler:(nullable AVAudioNodeCompletionHandler)completion;
- (void)play;
- (void)playAtTime:(nullable AVAudioTime*)when;
- (void)pause;
- (void)stop;
- (nullable AVAudioTime*)playerTimeForNodeTime:(AVAudioTime*)time;
@property(nonatomic, readonly, getter=isPlaying) BOOL playing;
@end
@interface AVAudioUnit : AVAudioNode
+ (void)instantiateWithComponentDescription:(AudioComponentDescription)description
                                    options:(AudioComponentInstantiationOptions)options
                          completionHandler:(void (^)(AVAudioUnit* _Nullable unit, NSError* _Nullable error))completion;
@property(nonatomic, readonly) AudioUnit audioUnit;
@property(nonatomic, readonly) AUAudioUnit* AUAudioUnit;
@end
@interface AVAudioUnitEffect : AVAudioUnit
@property(nonatomic) BOOL bypass;
@end
@interface AVAudioUnitEQ : AVAudioUnitEffect
- (instancetype)initWithNumberOfBands:(NSUInteger)count;
@property(nonatomic) float globalGain;
@end
@interface AVAudioUnitReverb : AVAudioUnitEffect
@property(nonatomic) float wetDryMix;
@end
@interface AVAudioUnitDelay : AVAudioUnitEffect
@property(nonatomic) NSTimeInterval delayTime;
@end
@interface AVAudioUnitDistortion : AVAudioUnitEffect
@end
@interface AVAudioUnitTimeEffect : AVAudioUnit
@end
@interface AVAudioUnitTimePitch : AVAudioUnitTimeEffect
@property(nonatomic) float rate, pitch, overlap;
@end
@interface AVAudioUnitVarispeed : AVAudioUnitTimeEffect
@property(nonatomic) float rate;
@end
@interface AVAudioUnitMIDIInstrument : AVAudioUnit
- (void)startNote:(uint8_t)note withVelocity:(uint8_t)velocity onChannel:(uint8_t)channel;
- (void)stopNote:(uint8_t)note onChannel:(uint8_t)channel;
@end
@interface AVAudioUnitSampler : AVAudioUnitMIDIInstrument
- (BOOL)loadSoundBankInstrumentAtURL:(NSURL*)url
                             program:(uint8_t)program
                             bankMSB:(uint8_t)msb
                             bankLSB:(uint8_t)lsb
                               error:(NSError**)error;
@end

FOUNDATION_EXPORT NSNotificationName const AVAudioEngineConfigurationChangeNotification;
@interface AVAudioEngine : NSObject
- (void)attachNode:(AVAudioNode*)node;
- (void)detachNode:(AVAudioNode*)node;
- (void)connect:(AVAudioNode*)source to:(AVAudioNode*)destination format:(nullable AVAudioFormat*)format;
- (void)connect:(AVAudioNode*)source
             to:(AVAudioNode*)destination
        fromBus:(AVAudioNodeBus)from
          toBus:(AVAudioNodeBus)to
         format:(nullable AVAudioFormat*)format;
- (void)disconnectNodeInput:(AVAudioNode*)node;
- (void)disconnectNodeOutput:(AVAudioNode*)node;
- (void)prepare;
- (BOOL)startAndReturnError:(NSError**)error;
- (void)pause;
- (void)reset;
- (void)stop;
- (BOOL)enableManualRenderingMode:(NSInteger)mode
                           format:(AVAudioFormat*)format
                maximumFrameCount:(AVAudioFrameCount)frames
                            error:(NSError**)error;
@property(nonatomic, readonly) AVAudioOutputNode* outputNode;
@property(nonatomic, readonly) AVAudioInputNode* inputNode;
@property(nonatomic, readonly) AVAudioMixerNode* mainMixerNode;
@property(nonatomic, readonly, getter=isRunning) BOOL running;
@property(nonatomic, getter=isAutoShutdownEnabled) BOOL autoShutdownEnabled;
@end

NS_ASSUME_NONNULL_END
