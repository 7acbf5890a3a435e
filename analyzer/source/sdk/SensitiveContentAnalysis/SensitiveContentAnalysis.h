// Stand-in for SensitiveContentAnalysis: nudity in pictures and videos.
#pragma once

#import <CoreGraphics/CoreGraphics.h>
#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class AVCaptureDeviceInput;

typedef NS_ENUM(NSInteger, SCSensitivityAnalysisPolicy) {
  SCSensitivityAnalysisPolicyDisabled = 0,
  SCSensitivityAnalysisPolicySimpleInterventions = 1,
  SCSensitivityAnalysisPolicyDescriptiveInterventions = 2,
};
IOS_SINCE(17.0)
@interface SCSensitivityAnalysis : NSObject
@property(readonly, getter=isSensitive) BOOL sensitive;
@property(readonly) BOOL shouldInterruptVideo, shouldIndicateSensitivity, shouldMuteAudio;
@end
IOS_SINCE(17.0)
@interface SCSensitivityAnalyzer : NSObject
@property(nonatomic, readonly) SCSensitivityAnalysisPolicy analysisPolicy;
- (void)analyzeImageFile:(NSURL*)url
       completionHandler:(void (^)(SCSensitivityAnalysis* _Nullable analysis, NSError* _Nullable error))completion;
- (void)analyzeCGImage:(CGImageRef)image
     completionHandler:(void (^)(SCSensitivityAnalysis* _Nullable analysis, NSError* _Nullable error))completion;
- (NSProgress*)analyzeVideoFile:(NSURL*)url
              completionHandler:(void (^)(SCSensitivityAnalysis* _Nullable analysis,
                                          NSError* _Nullable error))completion;
@end

NS_ASSUME_NONNULL_END
