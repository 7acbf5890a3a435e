// Stand-in for CoreImage: images, filters and feature detectors.
#pragma once

#import <CoreVideo/CoreVideo.h>

NS_ASSUME_NONNULL_BEGIN

FOUNDATION_EXPORT NSString* const CIDetectorTypeFace;
FOUNDATION_EXPORT NSString* const CIDetectorTypeQRCode;
FOUNDATION_EXPORT NSString* const CIDetectorAccuracy;
FOUNDATION_EXPORT NSString* const CIDetectorAccuracyHigh;
FOUNDATION_EXPORT NSString* const CIDetectorSmile;
FOUNDATION_EXPORT NSString* const CIDetectorEyeBlink;

@interface CIImage : NSObject <NSCopying, NSSecureCoding>
+ (CIImage*)imageWithCGImage:(CGImageRef)image;
+ (CIImage*)imageWithCVPixelBuffer:(CVPixelBufferRef)buffer;
@property(nonatomic, readonly) CGRect extent;
- (CIImage*)imageByApplyingFilter:(NSString*)name
              withInputParameters:(nullable NSDictionary<NSString*, id>*)parameters;
@end
@interface CIContext : NSObject
+ (CIContext*)context;
- (nullable CGImageRef)createCGImage:(CIImage*)image
                            fromRect:(CGRect)rect __attribute__((cf_returns_retained));
@end
@interface CIFeature : NSObject
@property(readonly) CGRect bounds;
@end
@interface CIFaceFeature : CIFeature
@property(readonly) BOOL hasSmile;
@property(readonly) BOOL leftEyeClosed;
@property(readonly) CGPoint leftEyePosition;
@property(readonly) float faceAngle;
@end
@interface CIDetector : NSObject
+ (nullable CIDetector*)detectorOfType:(NSString*)type
                               context:(nullable CIContext*)context
                               options:(nullable NSDictionary<NSString*, id>*)options;
- (NSArray<CIFeature*>*)featuresInImage:(CIImage*)image;
- (NSArray<CIFeature*>*)featuresInImage:(CIImage*)image
                                options:(nullable NSDictionary<NSString*, id>*)options;
@end

NS_ASSUME_NONNULL_END
