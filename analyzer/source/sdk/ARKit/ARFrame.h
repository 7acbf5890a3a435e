// Stand-in for ARKit's frames: the camera, its image, depth, light and raycasts.
#pragma once

#import <ARKit/ARAnchor.h>
#import <AVFoundation/AVFoundation.h>

NS_ASSUME_NONNULL_BEGIN

@class ARHitTestResult, ARRaycastQuery, ARWorldMap, ARPointCloud, ARCamera;

typedef NS_ENUM(NSInteger, ARTrackingState) {
  ARTrackingStateNotAvailable,
  ARTrackingStateLimited,
  ARTrackingStateNormal,
};
typedef NS_ENUM(NSInteger, ARTrackingStateReason) {
  ARTrackingStateReasonNone,
  ARTrackingStateReasonInitializing,
  ARTrackingStateReasonExcessiveMotion,
  ARTrackingStateReasonInsufficientFeatures,
  ARTrackingStateReasonRelocalizing,
};
typedef NS_ENUM(NSInteger, ARWorldMappingStatus) {
  ARWorldMappingStatusNotAvailable,
  ARWorldMappingStatusLimited,
  ARWorldMappingStatusExtending,
  ARWorldMappingStatusMapped,
};
typedef NS_ENUM(NSUInteger, ARSegmentationClass) { ARSegmentationClassNone = 0, ARSegmentationClassPerson = 255 };
typedef NS_OPTIONS(NSUInteger, ARHitTestResultType) {
  ARHitTestResultTypeFeaturePoint = 1,
  ARHitTestResultTypeEstimatedHorizontalPlane = 2,
  ARHitTestResultTypeEstimatedVerticalPlane = 4,
  ARHitTestResultTypeExistingPlane = 8,
  ARHitTestResultTypeExistingPlaneUsingExtent = 16,
  ARHitTestResultTypeExistingPlaneUsingGeometry = 32,
};
typedef NS_ENUM(NSInteger, ARRaycastTarget) {
  ARRaycastTargetExistingPlaneGeometry,
  ARRaycastTargetExistingPlaneInfinite,
  ARRaycastTargetEstimatedPlane,
};
typedef NS_ENUM(NSInteger, ARRaycastTargetAlignment) {
  ARRaycastTargetAlignmentHorizontal,
  ARRaycastTargetAlignmentVertical,
  ARRaycastTargetAlignmentAny,
};

@interface ARLightEstimate : NSObject
@property(nonatomic, readonly) CGFloat ambientIntensity, ambientColorTemperature;
@end
@interface ARDirectionalLightEstimate : ARLightEstimate
@property(nonatomic, copy, readonly) NSData* sphericalHarmonicsCoefficients;
@property(nonatomic, readonly) simd_float3 primaryLightDirection;
@property(nonatomic, readonly) CGFloat primaryLightIntensity;
@end
@interface ARPointCloud : NSObject <NSSecureCoding>
@property(nonatomic, readonly) NSUInteger count;
@property(nonatomic, readonly) const simd_float3* points NS_RETURNS_INNER_POINTER;
@property(nonatomic, readonly) const uint64_t* identifiers NS_RETURNS_INNER_POINTER;
@end
@interface ARDepthData : NSObject
@property(nonatomic, readonly) CVPixelBufferRef depthMap;
@property(nullable, nonatomic, readonly) CVPixelBufferRef confidenceMap;
@end
@interface ARCamera : NSObject <NSCopying>
@property(nonatomic, readonly) simd_float4x4 transform, projectionMatrix;
@property(nonatomic, readonly) simd_float3 eulerAngles;
@property(nonatomic, readonly) ARTrackingState trackingState;
@property(nonatomic, readonly) ARTrackingStateReason trackingStateReason;
@property(nonatomic, readonly) simd_float3x3 intrinsics;
@property(nonatomic, readonly) CGSize imageResolution;
- (simd_float4x4)projectionMatrixForOrientation:(NSInteger)orientation
                                   viewportSize:(CGSize)size
                                          zNear:(CGFloat)near
                                           zFar:(CGFloat)far;
- (CGPoint)projectPoint:(simd_float3)point orientation:(NSInteger)orientation viewportSize:(CGSize)size;
- (simd_float4x4)viewMatrixForOrientation:(NSInteger)orientation;
@end

@interface ARHitTestResult : NSObject
@property(nonatomic, readonly) ARHitTestResultType type;
@property(nonatomic, readonly) CGFloat distance;
@property(nonatomic, readonly) simd_float4x4 localTransform, worldTransform;
@property(nullable, nonatomic, strong, readonly) ARAnchor* anchor;
@end
@interface ARRaycastQuery : NSObject
- (instancetype)initWithOrigin:(simd_float3)origin
                     direction:(simd_float3)direction
                allowingTarget:(ARRaycastTarget)target
                     alignment:(ARRaycastTargetAlignment)alignment;
@property(nonatomic, readonly) simd_float3 origin, direction;
@property(nonatomic, readonly) ARRaycastTarget target;
@property(nonatomic, readonly) ARRaycastTargetAlignment targetAlignment;
@end
@interface ARRaycastResult : NSObject
@property(nonatomic, readonly) simd_float4x4 worldTransform;
@property(nonatomic, readonly) ARRaycastTarget target;
@property(nonatomic, readonly) ARRaycastTargetAlignment targetAlignment;
@property(nullable, nonatomic, strong, readonly) ARAnchor* anchor;
@end
@interface ARTrackedRaycast : NSObject
- (void)stopTracking;
@end
@interface ARGeoTrackingStatus : NSObject <NSCopying, NSSecureCoding>
@property(nonatomic, readonly) NSInteger state, accuracy, stateReason;
@end

@interface ARFrame : NSObject <NSCopying>
@property(nonatomic, readonly) NSTimeInterval timestamp;
@property(nonatomic, readonly) CVPixelBufferRef capturedImage NS_RETURNS_INNER_POINTER;
@property(nullable, nonatomic, strong, readonly) AVDepthData* capturedDepthData;
@property(nonatomic, readonly) NSTimeInterval capturedDepthDataTimestamp;
@property(nonatomic, copy, readonly) ARCamera* camera;
@property(nonatomic, copy, readonly) NSArray<ARAnchor*>* anchors;
@property(nullable, nonatomic, strong, readonly) ARLightEstimate* lightEstimate;
@property(nullable, nonatomic, strong, readonly) ARPointCloud* rawFeaturePoints;
@property(nonatomic, readonly) ARWorldMappingStatus worldMappingStatus IOS_SINCE(12.0);
@property(nullable, nonatomic, readonly) CVPixelBufferRef segmentationBuffer IOS_SINCE(13.0);
@property(nullable, nonatomic, readonly) CVPixelBufferRef estimatedDepthData IOS_SINCE(13.0);
@property(nullable, nonatomic, strong, readonly) ARBody2D* detectedBody IOS_SINCE(13.0);
@property(nullable, nonatomic, strong, readonly) ARDepthData* sceneDepth IOS_SINCE(14.0);
@property(nullable, nonatomic, strong, readonly) ARDepthData* smoothedSceneDepth IOS_SINCE(14.0);
@property(nullable, nonatomic, readonly) ARGeoTrackingStatus* geoTrackingStatus IOS_SINCE(14.0);
@property(nonatomic, copy, readonly) NSDictionary<NSString*, id>* exifData IOS_SINCE(16.0);
- (NSArray<ARHitTestResult*>*)hitTest:(CGPoint)point types:(ARHitTestResultType)types;
- (ARRaycastQuery*)raycastQueryFromPoint:(CGPoint)point
                          allowingTarget:(ARRaycastTarget)target
                               alignment:(ARRaycastTargetAlignment)alignment IOS_SINCE(13.0);
- (CGAffineTransform)displayTransformForOrientation:(NSInteger)orientation viewportSize:(CGSize)size;
@end

NS_ASSUME_NONNULL_END
