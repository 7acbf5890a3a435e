// Stand-in for AVFoundation's speech synthesis.
#pragma once

#import <AVFoundation/AVAudioEngine.h>

NS_ASSUME_NONNULL_BEGIN

@class AVSpeechSynthesizer;
FOUNDATION_EXPORT const float AVSpeechUtteranceMinimumSpeechRate, AVSpeechUtteranceMaximumSpeechRate,
    AVSpeechUtteranceDefaultSpeechRate;
typedef NS_ENUM(NSInteger, AVSpeechBoundary) { AVSpeechBoundaryImmediate, AVSpeechBoundaryWord };
@interface AVSpeechSynthesisVoice : NSObject <NSSecureCoding>
+ (NSArray<AVSpeechSynthesisVoice*>*)speechVoices;
+ (NSString*)currentLanguageCode;
+ (nullable AVSpeechSynthesisVoice*)voiceWithLanguage:(nullable NSString*)language;
+ (nullable AVSpeechSynthesisVoice*)voiceWithIdentifier:(NSString*)identifier;
@property(nonatomic, readonly) NSString *language, *identifier, *name;
@property(nonatomic, readonly) NSInteger quality;
@end
@interface AVSpeechUtterance : NSObject <NSCopying, NSSecureCoding>
+ (instancetype)speechUtteranceWithString:(NSString*)string;
- (instancetype)initWithString:(NSString*)string;
@property(nullable, nonatomic, strong) AVSpeechSynthesisVoice* voice;
@property(nonatomic, readonly) NSString* speechString;
@property(nonatomic) float rate, pitchMultiplier, volume;
@property(nonatomic) NSTimeInterval preUtteranceDelay, postUtteranceDelay;
@end
@protocol AVSpeechSynthesizerDelegate <NSObject>
@optional
- (void)speechSynthesizer:(AVSpeechSynthesizer*)synthesizer didStartSpeechUtterance:(AVSpeechUtterance*)utterance;
- (void)speechSynthesizer:(AVSpeechSynthesizer*)synthesizer didFinishSpeechUtterance:(AVSpeechUtterance*)utterance;
- (void)speechSynthesizer:(AVSpeechSynthesizer*)synthesizer didPauseSpeechUtterance:(AVSpeechUtterance*)utterance;
- (void)speechSynthesizer:(AVSpeechSynthesizer*)synthesizer didContinueSpeechUtterance:(AVSpeechUtterance*)utterance;
- (void)speechSynthesizer:(AVSpeechSynthesizer*)synthesizer didCancelSpeechUtterance:(AVSpeechUtterance*)utterance;
- (void)speechSynthesizer:(AVSpeechSynthesizer*)synthesizer
    willSpeakRangeOfSpeechString:(NSRange)range
                       utterance:(AVSpeechUtterance*)utterance;
@end
@interface AVSpeechSynthesizer : NSObject
@property(nullable, nonatomic, weak) id<AVSpeechSynthesizerDelegate> delegate;
@property(nonatomic, readonly, getter=isSpeaking) BOOL speaking;
@property(nonatomic, readonly, getter=isPaused) BOOL paused;
@property(nonatomic) BOOL usesApplicationAudioSession;
- (void)speakUtterance:(AVSpeechUtterance*)utterance;
- (void)writeUtterance:(AVSpeechUtterance*)utterance toBufferCallback:(void (^)(AVAudioBuffer* buffer))callback;
- (BOOL)stopSpeakingAtBoundary:(AVSpeechBoundary)boundary;
- (BOOL)pauseSpeakingAtBoundary:(AVSpeechBoundary)boundary;
- (BOOL)continueSpeaking;
@end

NS_ASSUME_NONNULL_END
