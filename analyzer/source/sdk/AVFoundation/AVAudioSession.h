// Stand-in for AVFoundation's audio session: category, route and permission to record.
#pragma once

#import <AVFoundation/AVMediaFormat.h>

NS_ASSUME_NONNULL_BEGIN

@class AVAudioSession;

typedef NSString* AVAudioSessionCategory NS_TYPED_ENUM;
FOUNDATION_EXPORT AVAudioSessionCategory const AVAudioSessionCategoryAmbient, AVAudioSessionCategorySoloAmbient,
    AVAudioSessionCategoryPlayback, AVAudioSessionCategoryRecord, AVAudioSessionCategoryPlayAndRecord,
    AVAudioSessionCategoryAudioProcessing, AVAudioSessionCategoryMultiRoute;
typedef NSString* AVAudioSessionMode NS_TYPED_ENUM;
FOUNDATION_EXPORT AVAudioSessionMode const AVAudioSessionModeDefault, AVAudioSessionModeVoiceChat,
    AVAudioSessionModeGameChat, AVAudioSessionModeVideoRecording, AVAudioSessionModeMeasurement,
    AVAudioSessionModeMoviePlayback, AVAudioSessionModeVideoChat, AVAudioSessionModeSpokenAudio;
FOUNDATION_EXPORT AVAudioSessionMode const AVAudioSessionModeVoicePrompt IOS_SINCE(12.0);
typedef NSString* AVAudioSessionPort NS_TYPED_ENUM;
FOUNDATION_EXPORT AVAudioSessionPort const AVAudioSessionPortLineIn, AVAudioSessionPortBuiltInMic,
    AVAudioSessionPortHeadsetMic, AVAudioSessionPortLineOut, AVAudioSessionPortHeadphones,
    AVAudioSessionPortBluetoothA2DP, AVAudioSessionPortBuiltInReceiver, AVAudioSessionPortBuiltInSpeaker,
    AVAudioSessionPortHDMI, AVAudioSessionPortAirPlay, AVAudioSessionPortBluetoothLE, AVAudioSessionPortBluetoothHFP,
    AVAudioSessionPortUSBAudio, AVAudioSessionPortCarAudio;
FOUNDATION_EXPORT NSNotificationName const AVAudioSessionInterruptionNotification,
    AVAudioSessionRouteChangeNotification, AVAudioSessionMediaServicesWereLostNotification,
    AVAudioSessionMediaServicesWereResetNotification, AVAudioSessionSilenceSecondaryAudioHintNotification;
FOUNDATION_EXPORT NSString *const AVAudioSessionInterruptionTypeKey, *const AVAudioSessionInterruptionOptionKey,
    *const AVAudioSessionInterruptionReasonKey, *const AVAudioSessionInterruptionWasSuspendedKey,
    *const AVAudioSessionRouteChangeReasonKey, *const AVAudioSessionRouteChangePreviousRouteKey,
    *const AVAudioSessionSilenceSecondaryAudioHintTypeKey;
typedef NS_OPTIONS(NSUInteger, AVAudioSessionCategoryOptions) {
  AVAudioSessionCategoryOptionMixWithOthers = 1,
  AVAudioSessionCategoryOptionDuckOthers = 2,
  AVAudioSessionCategoryOptionAllowBluetooth = 4,
  AVAudioSessionCategoryOptionDefaultToSpeaker = 8,
  AVAudioSessionCategoryOptionInterruptSpokenAudioAndMixWithOthers = 17,
  AVAudioSessionCategoryOptionAllowBluetoothA2DP = 32,
  AVAudioSessionCategoryOptionAllowAirPlay = 64,
  AVAudioSessionCategoryOptionOverrideMutedMicrophoneInterruption = 128,
};
typedef NS_OPTIONS(NSUInteger, AVAudioSessionSetActiveOptions) {
  AVAudioSessionSetActiveOptionNotifyOthersOnDeactivation = 1,
};
typedef NS_ENUM(NSUInteger, AVAudioSessionPortOverride) {
  AVAudioSessionPortOverrideNone = 0,
  AVAudioSessionPortOverrideSpeaker = 'spkr',
};
typedef NS_ENUM(NSUInteger, AVAudioSessionRecordPermission) {
  AVAudioSessionRecordPermissionUndetermined = 'undt',
  AVAudioSessionRecordPermissionDenied = 'deny',
  AVAudioSessionRecordPermissionGranted = 'grnt',
};
typedef NS_ENUM(NSUInteger, AVAudioSessionRouteChangeReason) {
  AVAudioSessionRouteChangeReasonUnknown,
  AVAudioSessionRouteChangeReasonNewDeviceAvailable,
  AVAudioSessionRouteChangeReasonOldDeviceUnavailable,
  AVAudioSessionRouteChangeReasonCategoryChange,
  AVAudioSessionRouteChangeReasonOverride,
  AVAudioSessionRouteChangeReasonWakeFromSleep = 6,
  AVAudioSessionRouteChangeReasonNoSuitableRouteForCategory,
  AVAudioSessionRouteChangeReasonRouteConfigurationChange,
};
typedef NS_ENUM(NSUInteger, AVAudioSessionInterruptionType) {
  AVAudioSessionInterruptionTypeEnded,
  AVAudioSessionInterruptionTypeBegan,
};
typedef NS_OPTIONS(NSUInteger, AVAudioSessionInterruptionOptions) { AVAudioSessionInterruptionOptionShouldResume = 1 };
typedef NS_ENUM(NSInteger, AVAudioSessionErrorCode) {
  AVAudioSessionErrorCodeNone = 0,
  AVAudioSessionErrorCodeIsBusy = '!act',
  AVAudioSessionErrorCodeInsufficientPriority = '!pri',
  AVAudioSessionErrorCodeCannotInterruptOthers = '!int',
  AVAudioSessionErrorCodeBadParam = -50,
};
typedef NS_ENUM(NSUInteger, AVAudioStereoOrientation) {
  AVAudioStereoOrientationNone,
  AVAudioStereoOrientationPortrait,
};

@interface AVAudioSessionDataSourceDescription : NSObject
@property(readonly) NSNumber* dataSourceID;
@property(readonly) NSString* dataSourceName;
@property(nullable, readonly) NSString *location, *orientation;
@end
@interface AVAudioSessionPortDescription : NSObject
@property(readonly) AVAudioSessionPort portType;
@property(readonly) NSString *portName, *UID;
@property(nullable, readonly) NSArray<AVAudioSessionDataSourceDescription*>* dataSources;
- (BOOL)setPreferredDataSource:(nullable AVAudioSessionDataSourceDescription*)source error:(NSError**)error;
@end
@interface AVAudioSessionRouteDescription : NSObject
@property(readonly) NSArray<AVAudioSessionPortDescription*>*inputs, *outputs;
@end

@interface AVAudioSession : NSObject
+ (AVAudioSession*)sharedInstance;
@property(readonly) NSArray<AVAudioSessionCategory>* availableCategories;
@property(readonly) NSArray<AVAudioSessionMode>* availableModes;
@property(readonly) AVAudioSessionCategory category;
@property(readonly) AVAudioSessionCategoryOptions categoryOptions;
@property(readonly) AVAudioSessionMode mode;
- (BOOL)setCategory:(AVAudioSessionCategory)category error:(NSError**)error;
- (BOOL)setCategory:(AVAudioSessionCategory)category
        withOptions:(AVAudioSessionCategoryOptions)options
              error:(NSError**)error;
- (BOOL)setCategory:(AVAudioSessionCategory)category
               mode:(AVAudioSessionMode)mode
            options:(AVAudioSessionCategoryOptions)options
              error:(NSError**)error;
- (BOOL)setMode:(AVAudioSessionMode)mode error:(NSError**)error;
- (BOOL)setActive:(BOOL)active error:(NSError**)error;
- (BOOL)setActive:(BOOL)active withOptions:(AVAudioSessionSetActiveOptions)options error:(NSError**)error;
- (BOOL)overrideOutputAudioPort:(AVAudioSessionPortOverride)port error:(NSError**)error;
- (BOOL)setPreferredInput:(nullable AVAudioSessionPortDescription*)input error:(NSError**)error;
@property(nullable, readonly) AVAudioSessionPortDescription* preferredInput;
@property(nullable, readonly) NSArray<AVAudioSessionPortDescription*>* availableInputs;
@property(readonly) AVAudioSessionRouteDescription* currentRoute;
@property(readonly) AVAudioSessionRecordPermission recordPermission;
- (void)requestRecordPermission:(void (^)(BOOL granted))response;
- (BOOL)setPreferredSampleRate:(double)rate error:(NSError**)error;
- (BOOL)setPreferredIOBufferDuration:(NSTimeInterval)duration error:(NSError**)error;
- (BOOL)setPreferredInputNumberOfChannels:(NSInteger)count error:(NSError**)error;
- (BOOL)setPreferredOutputNumberOfChannels:(NSInteger)count error:(NSError**)error;
- (BOOL)setInputGain:(float)gain error:(NSError**)error;
- (BOOL)setAllowHapticsAndSystemSoundsDuringRecording:(BOOL)allow error:(NSError**)error;
@property(readonly) double sampleRate, preferredSampleRate;
@property(readonly) NSTimeInterval IOBufferDuration, preferredIOBufferDuration, inputLatency, outputLatency;
@property(readonly) NSInteger inputNumberOfChannels, outputNumberOfChannels;
@property(readonly) NSInteger maximumInputNumberOfChannels, maximumOutputNumberOfChannels;
@property(readonly) float inputGain, outputVolume;
@property(readonly, getter=isInputAvailable) BOOL inputAvailable;
@property(readonly, getter=isInputGainSettable) BOOL inputGainSettable;
@property(readonly, getter=isOtherAudioPlaying) BOOL otherAudioPlaying;
@property(readonly) BOOL secondaryAudioShouldBeSilencedHint;
@end

typedef NS_ENUM(NSInteger, AVAudioApplicationRecordPermission) {
  AVAudioApplicationRecordPermissionUndetermined = 'undt',
  AVAudioApplicationRecordPermissionDenied = 'deny',
  AVAudioApplicationRecordPermissionGranted = 'grnt',
};
IOS_SINCE(17.0)
@interface AVAudioApplication : NSObject
@property(class, readonly) AVAudioApplication* sharedInstance;
@property(readonly) AVAudioApplicationRecordPermission recordPermission;
@property(readonly, getter=isInputMuted) BOOL inputMuted;
- (BOOL)setInputMuted:(BOOL)muted error:(NSError**)error;
+ (void)requestRecordPermissionWithCompletionHandler:(void (^)(BOOL granted))response;
@end

NS_ASSUME_NONNULL_END
