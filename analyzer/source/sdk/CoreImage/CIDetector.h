// Stand-in for CoreImage's detectors and the features they find.
#pragma once

#import <CoreImage/CIImage.h>

NS_ASSUME_NONNULL_BEGIN

FOUNDATION_EXPORT NSString *const CIDetectorTypeFace, *const CIDetectorTypeRectangle, *const CIDetectorTypeQRCode,
    *const CIDetectorTypeText, *const CIDetectorAccuracy, *const CIDetectorAccuracyLow,
    *const CIDetectorAccuracyHigh, *const CIDetectorTracking, *const CIDetectorMinFeatureSize,
    *const CIDetectorMaxFeatureCount, *const CIDetectorNumberOfAngles, *const CIDetectorImageOrientation,
    *const CIDetectorEyeBlink, *const CIDetectorSmile, *const CIDetectorFocalLength, *const CIDetectorAspectRatio,
    *const CIDetectorReturnSubFeatures;
FOUNDATION_EXPORT NSString *const CIFeatureTypeFace, *const CIFeatureTypeRectangle, *const CIFeatureTypeQRCode,
    *const CIFeatureTypeText;

@interface CIFeature : NSObject
@property(readonly, strong) NSString* type;
@property(readonly) CGRect bounds;
@end
@interface CIFaceFeature : CIFeature
@property(readonly) CGRect bounds;
@property(readonly) BOOL hasLeftEyePosition;
@property(readonly) CGPoint leftEyePosition;
@property(readonly) BOOL hasRightEyePosition;
@property(readonly) CGPoint rightEyePosition;
@property(readonly) BOOL hasMouthPosition;
@property(readonly) CGPoint mouthPosition;
@property(readonly) BOOL hasTrackingID;
@property(readonly) int trackingID;
@property(readonly) BOOL hasTrackingFrameCount;
@property(readonly) int trackingFrameCount;
@property(readonly) BOOL hasFaceAngle;
@property(readonly) float faceAngle;
@property(readonly) BOOL hasSmile;
@property(readonly) BOOL leftEyeClosed;
@property(readonly) BOOL rightEyeClosed;
@end
@interface CIRectangleFeature : CIFeature
@property(readonly) CGPoint topLeft, topRight, bottomLeft, bottomRight;
@end
@interface CIQRCodeFeature : CIFeature <NSSecureCoding, NSCopying>
@property(nullable, readonly) NSString* messageString;
@property(readonly) CGPoint topLeft, topRight, bottomLeft, bottomRight;
@end
@interface CITextFeature : CIFeature
@property(nullable, readonly) NSArray* subFeatures;
@end
@interface CIDetector : NSObject
+ (nullable CIDetector*)detectorOfType:(NSString*)type
                               context:(nullable CIContext*)context
                               options:(nullable NSDictionary<NSString*, id>*)options;
- (NSArray<CIFeature*>*)featuresInImage:(CIImage*)image;
- (NSArray<CIFeature*>*)featuresInImage:(CIImage*)image options:(nullable NSDictionary<NSString*, id>*)options;
@end

NS_ASSUME_NONNULL_END
