// Stand-in for ARKit's configurations: what a session tracks.
#pragma once

#import <ARKit/ARAnchor.h>
#import <AVFoundation/AVFoundation.h>

NS_ASSUME_NONNULL_BEGIN

@class ARWorldMap;

typedef NS_OPTIONS(NSUInteger, ARFrameSemantics) {
  ARFrameSemanticNone = 0,
  ARFrameSemanticPersonSegmentation = 1,
  ARFrameSemanticPersonSegmentationWithDepth = 3,
  ARFrameSemanticBodyDetection = 4,
  ARFrameSemanticSceneDepth = 8,
  ARFrameSemanticSmoothedSceneDepth = 16,
};
typedef NS_ENUM(NSInteger, ARWorldAlignment) {
  ARWorldAlignmentGravity,
  ARWorldAlignmentGravityAndHeading,
  ARWorldAlignmentCamera,
};
typedef NS_OPTIONS(NSUInteger, ARPlaneDetection) {
  ARPlaneDetectionNone = 0,
  ARPlaneDetectionHorizontal = 1,
  ARPlaneDetectionVertical = 2,
};
typedef NS_ENUM(NSInteger, AREnvironmentTexturing) {
  AREnvironmentTexturingNone,
  AREnvironmentTexturingManual,
  AREnvironmentTexturingAutomatic,
};
typedef NS_OPTIONS(NSUInteger, ARSceneReconstruction) {
  ARSceneReconstructionNone = 0,
  ARSceneReconstructionMesh = 1,
  ARSceneReconstructionMeshWithClassification = 3,
};

@interface ARVideoFormat : NSObject <NSCopying>
@property(nonatomic, readonly) CGSize imageResolution;
@property(nonatomic, readonly) NSInteger framesPerSecond;
@property(nonatomic, readonly) AVCaptureDevicePosition captureDevicePosition;
@property(nonatomic, readonly) AVCaptureDeviceType captureDeviceType;
@end
@interface ARConfiguration : NSObject <NSCopying>
@property(class, nonatomic, readonly) BOOL isSupported;
@property(class, nonatomic, readonly) NSArray<ARVideoFormat*>* supportedVideoFormats;
@property(nonatomic, strong) ARVideoFormat* videoFormat;
@property(nonatomic) ARWorldAlignment worldAlignment;
@property(nonatomic, getter=isLightEstimationEnabled) BOOL lightEstimationEnabled;
@property(nonatomic) BOOL providesAudioData;
@property(nonatomic) ARFrameSemantics frameSemantics IOS_SINCE(13.0);
+ (BOOL)supportsFrameSemantics:(ARFrameSemantics)semantics IOS_SINCE(13.0);
@end
@interface ARWorldTrackingConfiguration : ARConfiguration
@property(nonatomic, getter=isAutoFocusEnabled) BOOL autoFocusEnabled;
@property(nonatomic) AREnvironmentTexturing environmentTexturing;
@property(nonatomic) ARPlaneDetection planeDetection;
@property(nullable, nonatomic, strong) ARWorldMap* initialWorldMap;
@property(nonatomic, copy) NSSet<ARReferenceImage*>* detectionImages;
@property(nonatomic) NSInteger maximumNumberOfTrackedImages;
@property(nonatomic, copy) NSSet<ARReferenceObject*>* detectionObjects;
@property(nonatomic, getter=isCollaborationEnabled) BOOL collaborationEnabled;
@property(class, nonatomic, readonly) BOOL supportsUserFaceTracking IOS_SINCE(13.0);
@property(nonatomic) BOOL userFaceTrackingEnabled IOS_SINCE(13.0);
@property(nonatomic) ARSceneReconstruction sceneReconstruction IOS_SINCE(13.4);
+ (BOOL)supportsSceneReconstruction:(ARSceneReconstruction)reconstruction IOS_SINCE(13.4);
@end
@interface AROrientationTrackingConfiguration : ARConfiguration
@end
@interface ARFaceTrackingConfiguration : ARConfiguration
@property(class, nonatomic, readonly) NSInteger supportedNumberOfTrackedFaces IOS_SINCE(13.0);
@property(nonatomic) NSInteger maximumNumberOfTrackedFaces IOS_SINCE(13.0);
@property(class, nonatomic, readonly) BOOL supportsWorldTracking IOS_SINCE(13.0);
@property(nonatomic, getter=isWorldTrackingEnabled) BOOL worldTrackingEnabled IOS_SINCE(13.0);
@end
@interface ARImageTrackingConfiguration : ARConfiguration
@property(nonatomic, copy) NSSet<ARReferenceImage*>* trackingImages;
@property(nonatomic) NSInteger maximumNumberOfTrackedImages;
@end
@interface ARObjectScanningConfiguration : ARConfiguration
@property(nonatomic) ARPlaneDetection planeDetection;
@end
@interface ARBodyTrackingConfiguration : ARConfiguration
@property(nonatomic) BOOL automaticSkeletonScaleEstimationEnabled;
@property(nonatomic) ARPlaneDetection planeDetection;
@end
@interface ARPositionalTrackingConfiguration : ARConfiguration
@end
@interface ARGeoTrackingConfiguration : ARConfiguration
@property(nonatomic) ARPlaneDetection planeDetection;
+ (void)checkAvailabilityWithCompletionHandler:(void (^)(BOOL available, NSError* _Nullable error))completion;
@end

NS_ASSUME_NONNULL_END
