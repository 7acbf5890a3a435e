// Stand-in for AVFoundation's player and recorder of sound files.
#pragma once

#import <AVFoundation/AVAudioSession.h>

NS_ASSUME_NONNULL_BEGIN

@class AVAudioPlayer, AVAudioRecorder, AVAudioFormat;

@protocol AVAudioPlayerDelegate <NSObject>
@optional
- (void)audioPlayerDidFinishPlaying:(AVAudioPlayer*)player successfully:(BOOL)flag;
- (void)audioPlayerDecodeErrorDidOccur:(AVAudioPlayer*)player error:(nullable NSError*)error;
- (void)audioPlayerBeginInterruption:(AVAudioPlayer*)player;
- (void)audioPlayerEndInterruption:(AVAudioPlayer*)player withOptions:(NSUInteger)flags;
@end
@interface AVAudioPlayer : NSObject
- (nullable instancetype)initWithContentsOfURL:(NSURL*)url error:(NSError**)error;
- (nullable instancetype)initWithData:(NSData*)data error:(NSError**)error;
- (nullable instancetype)initWithContentsOfURL:(NSURL*)url
                                  fileTypeHint:(nullable NSString*)hint
                                         error:(NSError**)error;
- (nullable instancetype)initWithData:(NSData*)data fileTypeHint:(nullable NSString*)hint error:(NSError**)error;
- (BOOL)prepareToPlay;
- (BOOL)play;
- (BOOL)playAtTime:(NSTimeInterval)time;
- (void)pause;
- (void)stop;
@property(readonly, getter=isPlaying) BOOL playing;
@property(readonly) NSUInteger numberOfChannels;
@property(readonly) NSTimeInterval duration, deviceCurrentTime;
@property(nullable, weak) id<AVAudioPlayerDelegate> delegate;
@property(nullable, readonly) NSURL* url;
@property(nullable, readonly) NSData* data;
@property float pan, volume, rate;
- (void)setVolume:(float)volume fadeDuration:(NSTimeInterval)duration;
@property BOOL enableRate;
@property NSTimeInterval currentTime;
@property NSInteger numberOfLoops;
@property(readonly) NSDictionary<NSString*, id>* settings;
@property(readonly) AVAudioFormat* format;
@property(getter=isMeteringEnabled) BOOL meteringEnabled;
- (void)updateMeters;
- (float)peakPowerForChannel:(NSUInteger)channel;
- (float)averagePowerForChannel:(NSUInteger)channel;
@end

@protocol AVAudioRecorderDelegate <NSObject>
@optional
- (void)audioRecorderDidFinishRecording:(AVAudioRecorder*)recorder successfully:(BOOL)flag;
- (void)audioRecorderEncodeErrorDidOccur:(AVAudioRecorder*)recorder error:(nullable NSError*)error;
- (void)audioRecorderBeginInterruption:(AVAudioRecorder*)recorder;
- (void)audioRecorderEndInterruption:(AVAudioRecorder*)recorder withOptions:(NSUInteger)flags;
@end
@interface AVAudioRecorder : NSObject
- (nullable instancetype)initWithURL:(NSURL*)url
                            settings:(NSDictionary<NSString*, id>*)settings
                               error:(NSError**)error;
- (nullable instancetype)initWithURL:(NSURL*)url format:(AVAudioFormat*)format error:(NSError**)error;
- (BOOL)prepareToRecord;
- (BOOL)record;
- (BOOL)recordAtTime:(NSTimeInterval)time;
- (BOOL)recordForDuration:(NSTimeInterval)duration;
- (BOOL)recordAtTime:(NSTimeInterval)time forDuration:(NSTimeInterval)duration;
- (void)pause;
- (void)stop;
- (BOOL)deleteRecording;
@property(readonly, getter=isRecording) BOOL recording;
@property(readonly) NSURL* url;
@property(readonly) NSDictionary<NSString*, id>* settings;
@property(nullable, weak) id<AVAudioRecorderDelegate> delegate;
@property(readonly) NSTimeInterval currentTime, deviceCurrentTime;
@property(getter=isMeteringEnabled) BOOL meteringEnabled;
- (void)updateMeters;
- (float)peakPowerForChannel:(NSUInteger)channel;
- (float)averagePowerForChannel:(NSUInteger)channel;
@end

@interface AVMIDIPlayer : NSObject
- (nullable instancetype)initWithContentsOfURL:(NSURL*)url soundBankURL:(nullable NSURL*)bank error:(NSError**)error;
- (void)prepareToPlay;
- (void)play:(nullable void (^)(void))completion;
- (void)stop;
@property(readonly) NSTimeInterval duration;
@property NSTimeInterval currentPosition;
@property float rate;
@end

NS_ASSUME_NONNULL_END
