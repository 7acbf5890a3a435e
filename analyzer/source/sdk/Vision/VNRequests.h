// Stand-in for Vision's requests other than faces.
#pragma once

#import <Vision/VNRequest.h>

NS_ASSUME_NONNULL_BEGIN

@interface VNCoreMLModel : NSObject
+ (nullable instancetype)modelForMLModel:(MLModel*)model error:(NSError**)error;
@property(copy) NSString* inputImageFeatureName;
@property(nullable, strong) id<MLFeatureProvider> featureProvider;
@end
@interface VNCoreMLRequest : VNImageBasedRequest
@property(readonly) VNCoreMLModel* model;
@property VNImageCropAndScaleOption imageCropAndScaleOption;
- (instancetype)initWithModel:(VNCoreMLModel*)model;
- (instancetype)initWithModel:(VNCoreMLModel*)model
            completionHandler:(nullable VNRequestCompletionHandler)completion NS_DESIGNATED_INITIALIZER;
- (instancetype)init NS_UNAVAILABLE;
- (instancetype)initWithCompletionHandler:(nullable VNRequestCompletionHandler)completion NS_UNAVAILABLE;
@end
@interface VNClassifyImageRequest : VNImageBasedRequest
- (nullable NSArray<NSString*>*)supportedIdentifiersAndReturnError:(NSError**)error;
@property(nullable, readonly, copy) NSArray<VNClassificationObservation*>* results;
@end
@interface VNGenerateImageFeaturePrintRequest : VNImageBasedRequest
@property VNImageCropAndScaleOption imageCropAndScaleOption;
@property(nullable, readonly, copy) NSArray<VNFeaturePrintObservation*>* results;
@end
@interface VNDetectBarcodesRequest : VNImageBasedRequest
@property(class, readonly, copy) NSArray<VNBarcodeSymbology>* supportedSymbologies;
@property(copy) NSArray<VNBarcodeSymbology>* symbologies;
@property(nullable, readonly, copy) NSArray<VNBarcodeObservation*>* results;
@end
@interface VNDetectRectanglesRequest : VNImageBasedRequest
@property VNAspectRatio minimumAspectRatio, maximumAspectRatio;
@property float quadratureTolerance, minimumSize;
@property VNConfidence minimumConfidence;
@property NSUInteger maximumObservations;
@property(nullable, readonly, copy) NSArray<VNRectangleObservation*>* results;
@end
@interface VNDetectTextRectanglesRequest : VNImageBasedRequest
@property BOOL reportCharacterBoxes;
@property(nullable, readonly, copy) NSArray<VNTextObservation*>* results;
@end
typedef NS_ENUM(NSInteger, VNRequestTextRecognitionLevel) {
  VNRequestTextRecognitionLevelAccurate,
  VNRequestTextRecognitionLevelFast,
};
@interface VNRecognizeTextRequest : VNImageBasedRequest
@property(copy) NSArray<NSString*>* recognitionLanguages;
@property(copy) NSArray<NSString*>* customWords;
@property VNRequestTextRecognitionLevel recognitionLevel;
@property BOOL usesLanguageCorrection;
@property float minimumTextHeight;
@property(nullable, readonly, copy) NSArray<VNRecognizedTextObservation*>* results;
@end
@interface VNDetectHorizonRequest : VNImageBasedRequest
@end
@interface VNDetectContoursRequest : VNImageBasedRequest
@property float contrastAdjustment;
@property BOOL detectsDarkOnLight;
@end
@interface VNDetectDocumentSegmentationRequest : VNImageBasedRequest
@end
@interface VNDetectHumanRectanglesRequest : VNImageBasedRequest
@property BOOL upperBodyOnly;
@property(nullable, readonly, copy) NSArray<VNHumanObservation*>* results;
@end
@interface VNDetectHumanBodyPoseRequest : VNImageBasedRequest
@property(nullable, readonly, copy) NSArray<VNHumanBodyPoseObservation*>* results;
@end
@interface VNDetectHumanBodyPose3DRequest : VNImageBasedRequest
@end
@interface VNDetectHumanHandPoseRequest : VNImageBasedRequest
@property NSUInteger maximumHandCount;
@property(nullable, readonly, copy) NSArray<VNHumanHandPoseObservation*>* results;
@end
@interface VNRecognizeAnimalsRequest : VNImageBasedRequest
@property(nullable, readonly, copy) NSArray<VNRecognizedObjectObservation*>* results;
@end
@interface VNGenerateAttentionBasedSaliencyImageRequest : VNImageBasedRequest
@property(nullable, readonly, copy) NSArray<VNSaliencyImageObservation*>* results;
@end
@interface VNGenerateObjectnessBasedSaliencyImageRequest : VNImageBasedRequest
@property(nullable, readonly, copy) NSArray<VNSaliencyImageObservation*>* results;
@end
typedef NS_ENUM(NSUInteger, VNGeneratePersonSegmentationRequestQualityLevel) {
  VNGeneratePersonSegmentationRequestQualityLevelAccurate,
  VNGeneratePersonSegmentationRequestQualityLevelBalanced,
  VNGeneratePersonSegmentationRequestQualityLevelFast,
};
@interface VNGeneratePersonSegmentationRequest : VNImageBasedRequest
@property VNGeneratePersonSegmentationRequestQualityLevel qualityLevel;
@property OSType outputPixelFormat;
@property(nullable, readonly, copy) NSArray<VNPixelBufferObservation*>* results;
@end
@interface VNGeneratePersonInstanceMaskRequest : VNImageBasedRequest
@property(nullable, readonly, copy) NSArray<VNInstanceMaskObservation*>* results;
@end
@interface VNGenerateForegroundInstanceMaskRequest : VNImageBasedRequest
@property(nullable, readonly, copy) NSArray<VNInstanceMaskObservation*>* results;
@end
@interface VNTrackingRequest : VNImageBasedRequest
@property(strong) VNDetectedObjectObservation* inputObservation;
@property VNRequestTrackingLevel trackingLevel;
@property(getter=isLastFrame) BOOL lastFrame;
@end
@interface VNTrackObjectRequest : VNTrackingRequest
- (instancetype)initWithDetectedObjectObservation:(VNDetectedObjectObservation*)observation;
- (instancetype)initWithDetectedObjectObservation:(VNDetectedObjectObservation*)observation
                                completionHandler:(nullable VNRequestCompletionHandler)completion;
@end
@interface VNTrackRectangleRequest : VNTrackingRequest
- (instancetype)initWithRectangleObservation:(VNRectangleObservation*)observation;
- (instancetype)initWithRectangleObservation:(VNRectangleObservation*)observation
                           completionHandler:(nullable VNRequestCompletionHandler)completion;
@end
@interface VNTargetedImageRequest : VNImageBasedRequest
- (instancetype)initWithTargetedCVPixelBuffer:(CVPixelBufferRef)buffer
                                      options:(NSDictionary<VNImageOption, id>*)options;
- (instancetype)initWithTargetedCGImage:(CGImageRef)image options:(NSDictionary<VNImageOption, id>*)options;
@end
@interface VNTranslationalImageRegistrationRequest : VNTargetedImageRequest
@end
@interface VNHomographicImageRegistrationRequest : VNTargetedImageRequest
@end

NS_ASSUME_NONNULL_END
