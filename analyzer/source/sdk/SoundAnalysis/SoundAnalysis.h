// Stand-in for SoundAnalysis: classes of sounds.
#pragma once

#import <AVFoundation/AVFoundation.h>
#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@protocol SNRequest <NSObject>
@end
@protocol SNResult <NSObject>
@end
@protocol SNResultsObserving <NSObject>
- (void)request:(id<SNRequest>)request didProduceResult:(id<SNResult>)result;
@optional
- (void)request:(id<SNRequest>)request didFailWithError:(NSError*)error;
- (void)requestDidComplete:(id<SNRequest>)request;
@end
@interface SNAudioStreamAnalyzer : NSObject
- (instancetype)initWithFormat:(AVAudioFormat*)format;
- (BOOL)addRequest:(id<SNRequest>)request withObserver:(id<SNResultsObserving>)observer error:(NSError**)error;
- (void)analyzeAudioBuffer:(AVAudioBuffer*)buffer atAudioFramePosition:(AVAudioFramePosition)position;
@end

NS_ASSUME_NONNULL_END
