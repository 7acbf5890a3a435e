// Stand-in for Vision's observations: what a request found.
#pragma once

#import <CoreML/CoreML.h>
#import <CoreMedia/CoreMedia.h>
#import <Vision/VNFaceLandmarks.h>
#include <simd/simd.h>

NS_ASSUME_NONNULL_BEGIN

typedef float VNConfidence;
typedef float VNAspectRatio;
@interface VNObservation : NSObject <NSCopying, NSSecureCoding>
@property(readonly, strong) NSUUID* uuid;
@property(readonly) VNConfidence confidence;
@property(readonly) CMTimeRange timeRange IOS_SINCE(14.0);
@end
@interface VNDetectedObjectObservation : VNObservation
+ (instancetype)observationWithBoundingBox:(CGRect)box;
@property(readonly) CGRect boundingBox;
@property(nullable, readonly) CVPixelBufferRef globalSegmentationMask IOS_SINCE(15.0);
@end
@interface VNFaceObservation : VNDetectedObjectObservation
+ (instancetype)faceObservationWithRequestRevision:(NSUInteger)revision
                                       boundingBox:(CGRect)box
                                              roll:(nullable NSNumber*)roll
                                               yaw:(nullable NSNumber*)yaw
                                             pitch:(nullable NSNumber*)pitch IOS_SINCE(15.0);
@property(nullable, readonly) VNFaceLandmarks2D* landmarks;
@property(nullable, readonly) NSNumber* faceCaptureQuality IOS_SINCE(13.0);
@property(nullable, readonly) NSNumber* roll IOS_SINCE(12.0);
@property(nullable, readonly) NSNumber* yaw IOS_SINCE(12.0);
@property(nullable, readonly) NSNumber* pitch IOS_SINCE(15.0);
@end
@interface VNClassificationObservation : VNObservation
@property(readonly, copy) NSString* identifier;
@property(readonly) BOOL hasPrecisionRecallCurve;
- (BOOL)hasMinimumRecall:(float)recall forPrecision:(float)precision;
- (BOOL)hasMinimumPrecision:(float)precision forRecall:(float)recall;
@end
@interface VNRecognizedObjectObservation : VNDetectedObjectObservation
@property(readonly, copy) NSArray<VNClassificationObservation*>* labels;
@end
@interface VNCoreMLFeatureValueObservation : VNObservation
@property(readonly, copy) MLFeatureValue* featureValue;
@property(readonly, copy) NSString* featureName;
@end
@interface VNPixelBufferObservation : VNObservation
@property(readonly) CVPixelBufferRef pixelBuffer;
@property(nullable, readonly, copy) NSString* featureName;
@end
@interface VNRectangleObservation : VNDetectedObjectObservation
@property(readonly) CGPoint topLeft, topRight, bottomLeft, bottomRight;
@end
@interface VNTextObservation : VNRectangleObservation
@property(nullable, readonly, copy) NSArray<VNRectangleObservation*>* characterBoxes;
@end
@interface VNRecognizedText : NSObject <NSCopying, NSSecureCoding>
@property(readonly, copy) NSString* string;
@property(readonly) VNConfidence confidence;
- (nullable VNRectangleObservation*)boundingBoxForRange:(NSRange)range error:(NSError**)error;
@end
@interface VNRecognizedTextObservation : VNRectangleObservation
- (NSArray<VNRecognizedText*>*)topCandidates:(NSUInteger)count;
@end
typedef NSString* VNBarcodeSymbology NS_TYPED_ENUM;
FOUNDATION_EXPORT VNBarcodeSymbology const VNBarcodeSymbologyAztec, VNBarcodeSymbologyCode39, VNBarcodeSymbologyCode93,
    VNBarcodeSymbologyCode128, VNBarcodeSymbologyDataMatrix, VNBarcodeSymbologyEAN8, VNBarcodeSymbologyEAN13,
    VNBarcodeSymbologyI2of5, VNBarcodeSymbologyITF14, VNBarcodeSymbologyPDF417, VNBarcodeSymbologyQR,
    VNBarcodeSymbologyUPCE;
@interface VNBarcodeObservation : VNRectangleObservation
@property(readonly) VNBarcodeSymbology symbology;
@property(nullable, readonly, copy) NSString* payloadStringValue;
@property(nullable, readonly, copy) NSData* payloadData IOS_SINCE(17.0);
@end
@interface VNHorizonObservation : VNObservation
@property(readonly) CGAffineTransform transform;
@property(readonly) CGFloat angle;
@end
@interface VNImageAlignmentObservation : VNObservation
@end
@interface VNImageTranslationAlignmentObservation : VNImageAlignmentObservation
@property CGAffineTransform alignmentTransform;
@end
@interface VNSaliencyImageObservation : VNPixelBufferObservation
@property(nullable, readonly) NSArray<VNRectangleObservation*>* salientObjects;
@end
typedef NS_ENUM(NSUInteger, VNElementType) { VNElementTypeUnknown, VNElementTypeFloat, VNElementTypeDouble };
@interface VNFeaturePrintObservation : VNObservation
@property(readonly) VNElementType elementType;
@property(readonly) NSUInteger elementCount;
@property(readonly, strong) NSData* data;
- (BOOL)computeDistance:(float*)distance toFeaturePrintObservation:(VNFeaturePrintObservation*)other error:(NSError**)error;
@end
typedef NSString* VNRecognizedPointKey NS_TYPED_ENUM;
typedef NSString* VNRecognizedPointGroupKey NS_TYPED_ENUM;
@interface VNPoint : NSObject <NSCopying, NSSecureCoding>
@property(readonly) CGPoint location;
@property(readonly) double x, y;
@end
@interface VNDetectedPoint : VNPoint
@property(readonly) VNConfidence confidence;
@end
@interface VNRecognizedPoint : VNDetectedPoint
@property(readonly) VNRecognizedPointKey identifier;
@end
@interface VNRecognizedPointsObservation : VNObservation
@property(readonly, copy) NSArray<VNRecognizedPointKey>* availableKeys;
- (nullable VNRecognizedPoint*)recognizedPointForKey:(VNRecognizedPointKey)key error:(NSError**)error;
- (nullable NSDictionary<VNRecognizedPointKey, VNRecognizedPoint*>*)
    recognizedPointsForGroupKey:(VNRecognizedPointGroupKey)key
                          error:(NSError**)error;
@end
typedef VNRecognizedPointKey VNHumanBodyPoseObservationJointName NS_TYPED_ENUM;
typedef VNRecognizedPointKey VNHumanHandPoseObservationJointName NS_TYPED_ENUM;
FOUNDATION_EXPORT VNHumanBodyPoseObservationJointName const VNHumanBodyPoseObservationJointNameNose,
    VNHumanBodyPoseObservationJointNameLeftEye, VNHumanBodyPoseObservationJointNameRightEye,
    VNHumanBodyPoseObservationJointNameLeftEar, VNHumanBodyPoseObservationJointNameRightEar,
    VNHumanBodyPoseObservationJointNameNeck, VNHumanBodyPoseObservationJointNameRoot;
FOUNDATION_EXPORT VNHumanHandPoseObservationJointName const VNHumanHandPoseObservationJointNameWrist,
    VNHumanHandPoseObservationJointNameThumbTip, VNHumanHandPoseObservationJointNameIndexTip;
@interface VNHumanBodyPoseObservation : VNRecognizedPointsObservation
- (nullable VNRecognizedPoint*)recognizedPointForJointName:(VNHumanBodyPoseObservationJointName)name
                                                     error:(NSError**)error;
@end
@interface VNHumanHandPoseObservation : VNRecognizedPointsObservation
- (nullable VNRecognizedPoint*)recognizedPointForJointName:(VNHumanHandPoseObservationJointName)name
                                                     error:(NSError**)error;
@end
@interface VNHumanObservation : VNDetectedObjectObservation
@property(readonly) BOOL upperBodyOnly;
@end
@interface VNInstanceMaskObservation : VNObservation
@property(readonly) CVPixelBufferRef instanceMask;
@property(readonly) NSIndexSet* allInstances;
@end
@interface VNContoursObservation : VNObservation
@property(readonly) NSInteger contourCount;
@property(readonly) CGPathRef normalizedPath;
@end

NS_ASSUME_NONNULL_END
