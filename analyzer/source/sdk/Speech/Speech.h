// Stand-in for Speech: speech recognition.
#pragma once

#import <AVFoundation/AVFoundation.h>
#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class SFSpeechRecognitionTask, SFSpeechRecognitionResult;
typedef NS_ENUM(NSInteger, SFSpeechRecognizerAuthorizationStatus) {
  SFSpeechRecognizerAuthorizationStatusNotDetermined,
  SFSpeechRecognizerAuthorizationStatusDenied,
  SFSpeechRecognizerAuthorizationStatusRestricted,
  SFSpeechRecognizerAuthorizationStatusAuthorized,
};
@interface SFTranscription : NSObject <NSCopying, NSSecureCoding>
@property(nonatomic, readonly, copy) NSString* formattedString;
@end
@interface SFSpeechRecognitionResult : NSObject <NSCopying, NSSecureCoding>
@property(nonatomic, readonly, copy) SFTranscription* bestTranscription;
@property(nonatomic, readonly, copy) NSArray<SFTranscription*>* transcriptions;
@property(nonatomic, readonly, getter=isFinal) BOOL final;
@end
@interface SFSpeechRecognitionRequest : NSObject
@property(nonatomic) BOOL shouldReportPartialResults, requiresOnDeviceRecognition;
@property(nonatomic) NSInteger taskHint;
@end
@interface SFSpeechURLRecognitionRequest : SFSpeechRecognitionRequest
- (instancetype)initWithURL:(NSURL*)url;
@end
@interface SFSpeechAudioBufferRecognitionRequest : SFSpeechRecognitionRequest
- (void)appendAudioPCMBuffer:(AVAudioPCMBuffer*)buffer;
- (void)appendAudioSampleBuffer:(CMSampleBufferRef)buffer;
- (void)endAudio;
@end
@interface SFSpeechRecognitionTask : NSObject
@property(nonatomic, readonly) NSInteger state;
- (void)finish;
- (void)cancel;
@end
@interface SFSpeechRecognizer : NSObject
+ (SFSpeechRecognizerAuthorizationStatus)authorizationStatus;
+ (void)requestAuthorization:(void (^)(SFSpeechRecognizerAuthorizationStatus status))handler;
- (nullable instancetype)initWithLocale:(NSLocale*)locale;
@property(nonatomic, readonly, getter=isAvailable) BOOL available;
@property(nonatomic) BOOL supportsOnDeviceRecognition;
- (SFSpeechRecognitionTask*)recognitionTaskWithRequest:(SFSpeechRecognitionRequest*)request
                                         resultHandler:(void (^)(SFSpeechRecognitionResult* _Nullable result,
                                                                 NSError* _Nullable error))handler;
@end

NS_ASSUME_NONNULL_END
