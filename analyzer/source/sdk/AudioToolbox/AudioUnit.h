// Stand-in for AudioToolbox's audio units, components and graphs.
#pragma once

#include <CoreAudioTypes/CoreAudioTypes.h>
#include <CoreFoundation/CoreFoundation.h>

typedef struct OpaqueAudioComponent* AudioComponent;
typedef struct ComponentInstanceRecord* AudioComponentInstance;
typedef AudioComponentInstance AudioUnit;
typedef struct OpaqueAUGraph* AUGraph;
typedef int32_t AUNode;
typedef uint32_t AudioUnitPropertyID;
typedef uint32_t AudioUnitScope;
typedef uint32_t AudioUnitElement;
typedef uint32_t AudioUnitParameterID;
typedef float AudioUnitParameterValue;
typedef struct AudioComponentDescription {
  OSType componentType, componentSubType, componentManufacturer;
  uint32_t componentFlags, componentFlagsMask;
} AudioComponentDescription;
typedef CF_OPTIONS(uint32_t, AudioComponentInstantiationOptions) {
  kAudioComponentInstantiation_LoadOutOfProcess = 1,
};
typedef CF_OPTIONS(uint32_t, AudioUnitRenderActionFlags) {
  kAudioUnitRenderAction_PreRender = 4,
  kAudioUnitRenderAction_PostRender = 8,
  kAudioUnitRenderAction_OutputIsSilence = 16,
};
enum {
  kAudioUnitType_Output = 'auou',
  kAudioUnitType_MusicDevice = 'aumu',
  kAudioUnitType_FormatConverter = 'aufc',
  kAudioUnitType_Effect = 'aufx',
  kAudioUnitType_Mixer = 'aumx',
  kAudioUnitType_Generator = 'augn',
  kAudioUnitSubType_GenericOutput = 'genr',
  kAudioUnitSubType_RemoteIO = 'rioc',
  kAudioUnitSubType_VoiceProcessingIO = 'vpio',
  kAudioUnitSubType_MultiChannelMixer = 'mcmx',
  kAudioUnitSubType_AudioFilePlayer = 'afpl',
  kAudioUnitManufacturer_Apple = 'appl',
};
enum {
  kAudioUnitScope_Global,
  kAudioUnitScope_Input,
  kAudioUnitScope_Output,
  kAudioUnitProperty_StreamFormat = 8,
  kAudioUnitProperty_MaximumFramesPerSlice = 14,
  kAudioUnitProperty_SetRenderCallback = 23,
  kAudioUnitProperty_ShouldAllocateBuffer = 51,
  kAudioOutputUnitProperty_EnableIO = 2003,
  kAudioOutputUnitProperty_SetInputCallback = 2005,
  kAUVoiceIOProperty_BypassVoiceProcessing = 2100,
  kAUVoiceIOProperty_VoiceProcessingEnableAGC = 2101,
  kAUVoiceIOProperty_MuteOutput = 2104,
};
typedef OSStatus (*AURenderCallback)(void* _Nonnull context, AudioUnitRenderActionFlags* _Nonnull flags,
                                     const AudioTimeStamp* _Nonnull time, uint32_t bus, uint32_t frames,
                                     AudioBufferList* _Nullable data);
typedef struct AURenderCallbackStruct {
  AURenderCallback _Nullable inputProc;
  void* _Nullable inputProcRefCon;
} AURenderCallbackStruct;

CF_EXPORT AudioComponent _Nullable AudioComponentFindNext(AudioComponent _Nullable after,
                                                          const AudioComponentDescription* _Nonnull description);
CF_EXPORT OSStatus AudioComponentInstanceNew(AudioComponent _Nonnull component,
                                             AudioComponentInstance _Nullable* _Nonnull out);
CF_EXPORT OSStatus AudioComponentInstanceDispose(AudioComponentInstance _Nonnull instance);
CF_EXPORT OSStatus AudioUnitInitialize(AudioUnit _Nonnull unit);
CF_EXPORT OSStatus AudioUnitUninitialize(AudioUnit _Nonnull unit);
CF_EXPORT OSStatus AudioUnitGetProperty(AudioUnit _Nonnull unit, AudioUnitPropertyID property, AudioUnitScope scope,
                                        AudioUnitElement element, void* _Nonnull out, uint32_t* _Nonnull size);
CF_EXPORT OSStatus AudioUnitSetProperty(AudioUnit _Nonnull unit, AudioUnitPropertyID property, AudioUnitScope scope,
                                        AudioUnitElement element, const void* _Nullable value, uint32_t size);
CF_EXPORT OSStatus AudioUnitSetParameter(AudioUnit _Nonnull unit, AudioUnitParameterID parameter,
                                         AudioUnitScope scope, AudioUnitElement element,
                                         AudioUnitParameterValue value, uint32_t offset);
CF_EXPORT OSStatus AudioUnitRender(AudioUnit _Nonnull unit, AudioUnitRenderActionFlags* _Nullable flags,
                                   const AudioTimeStamp* _Nonnull time, uint32_t bus, uint32_t frames,
                                   AudioBufferList* _Nonnull data);
CF_EXPORT OSStatus AudioOutputUnitStart(AudioUnit _Nonnull unit);
CF_EXPORT OSStatus AudioOutputUnitStop(AudioUnit _Nonnull unit);
CF_EXPORT OSStatus NewAUGraph(AUGraph _Nullable* _Nonnull out);
CF_EXPORT OSStatus DisposeAUGraph(AUGraph _Nonnull graph);
CF_EXPORT OSStatus AUGraphAddNode(AUGraph _Nonnull graph, const AudioComponentDescription* _Nonnull description,
                                  AUNode* _Nonnull out);
CF_EXPORT OSStatus AUGraphNodeInfo(AUGraph _Nonnull graph, AUNode node, AudioComponentDescription* _Nullable out,
                                   AudioUnit _Nullable* _Nullable unit);
CF_EXPORT OSStatus AUGraphOpen(AUGraph _Nonnull graph);
CF_EXPORT OSStatus AUGraphInitialize(AUGraph _Nonnull graph);
CF_EXPORT OSStatus AUGraphStart(AUGraph _Nonnull graph);
CF_EXPORT OSStatus AUGraphStop(AUGraph _Nonnull graph);

#ifdef __OBJC__
#import <Foundation/Foundation.h>
@interface AUAudioUnit : NSObject
- (nullable instancetype)initWithComponentDescription:(AudioComponentDescription)description
                                                error:(NSError* _Nullable* _Nullable)error;
- (BOOL)allocateRenderResourcesAndReturnError:(NSError* _Nullable* _Nullable)error;
- (void)deallocateRenderResources;
- (BOOL)startHardwareAndReturnError:(NSError* _Nullable* _Nullable)error;
- (void)stopHardware;
@property(nonatomic, readonly) AudioComponentDescription componentDescription;
@property(nonatomic, readonly) BOOL running;
@end
#endif
