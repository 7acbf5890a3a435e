// Stand-in for ARKit: sessions, configurations and face tracking.
#pragma once

#import <CoreVideo/CoreVideo.h>
#import <SceneKit/SceneKit.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSString* ARBlendShapeLocation;
FOUNDATION_EXPORT ARBlendShapeLocation const ARBlendShapeLocationMouthSmileLeft;
FOUNDATION_EXPORT ARBlendShapeLocation const ARBlendShapeLocationMouthSmileRight;
FOUNDATION_EXPORT ARBlendShapeLocation const ARBlendShapeLocationEyeBlinkLeft;
FOUNDATION_EXPORT ARBlendShapeLocation const ARBlendShapeLocationEyeBlinkRight;
FOUNDATION_EXPORT ARBlendShapeLocation const ARBlendShapeLocationJawOpen;
FOUNDATION_EXPORT ARBlendShapeLocation const ARBlendShapeLocationBrowInnerUp;
FOUNDATION_EXPORT ARBlendShapeLocation const ARBlendShapeLocationTongueOut;

@class ARSession, ARFrame, ARCamera;

@protocol ARAnchorCopying <NSCopying>
@end
@interface ARAnchor : NSObject <ARAnchorCopying, NSSecureCoding>
@property(nonatomic, readonly) NSUUID* identifier;
@property(nonatomic, readonly) simd_float4x4 transform;
@end
@interface ARPlaneAnchor : ARAnchor
@property(nonatomic, readonly) simd_float3 center;
@end

@protocol ARTrackable <NSObject>
@property(nonatomic, readonly) BOOL isTracked;
@end

@interface ARFaceGeometry : NSObject <NSCopying, NSSecureCoding>
- (nullable instancetype)initWithBlendShapes:(NSDictionary<ARBlendShapeLocation, NSNumber*>*)shapes;
@property(nonatomic, readonly) NSUInteger vertexCount;
@property(nonatomic, readonly) const simd_float3* vertices NS_RETURNS_INNER_POINTER;
@property(nonatomic, readonly) NSUInteger triangleCount;
@property(nonatomic, readonly) const int16_t* triangleIndices NS_RETURNS_INNER_POINTER;
@end
@interface ARFaceAnchor : ARAnchor <ARTrackable>
@property(nonatomic, readonly) ARFaceGeometry* geometry;
@property(nonatomic, readonly) simd_float4x4 leftEyeTransform IOS_SINCE(12.0);
@property(nonatomic, readonly) simd_float4x4 rightEyeTransform IOS_SINCE(12.0);
@property(nonatomic, readonly) simd_float3 lookAtPoint IOS_SINCE(12.0);
@property(nonatomic, readonly) NSDictionary<ARBlendShapeLocation, NSNumber*>* blendShapes;
@end

@interface ARFrame : NSObject <NSCopying>
@property(nonatomic, readonly) NSTimeInterval timestamp;
@property(nonatomic, readonly) CVPixelBufferRef capturedImage NS_RETURNS_INNER_POINTER;
@property(nonatomic, copy, readonly) NSArray<ARAnchor*>* anchors;
@end

@interface ARConfiguration : NSObject <NSCopying>
@property(class, nonatomic, readonly) BOOL isSupported;
@property(nonatomic, getter=isLightEstimationEnabled) BOOL lightEstimationEnabled;
@end
@interface ARWorldTrackingConfiguration : ARConfiguration
@property(nonatomic) NSUInteger planeDetection;
@property(nonatomic) BOOL userFaceTrackingEnabled IOS_SINCE(13.0);
@end
@interface ARFaceTrackingConfiguration : ARConfiguration
@property(nonatomic) NSInteger maximumNumberOfTrackedFaces IOS_SINCE(13.0);
@end

@protocol ARSessionObserver <NSObject>
@optional
- (void)session:(ARSession*)session didFailWithError:(NSError*)error;
- (void)sessionWasInterrupted:(ARSession*)session;
@end
@protocol ARSessionDelegate <ARSessionObserver>
@optional
- (void)session:(ARSession*)session didUpdateFrame:(ARFrame*)frame;
- (void)session:(ARSession*)session didAddAnchors:(NSArray<ARAnchor*>*)anchors;
- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<ARAnchor*>*)anchors;
@end
@interface ARSession : NSObject
@property(nullable, nonatomic, assign) id<ARSessionDelegate> delegate;
@property(nullable, nonatomic, readonly) ARFrame* currentFrame;
- (void)runWithConfiguration:(ARConfiguration*)configuration;
- (void)runWithConfiguration:(ARConfiguration*)configuration options:(NSUInteger)options;
- (void)pause;
@end

@protocol ARSCNViewDelegate <SCNSceneRendererDelegate, ARSessionObserver>
@optional
- (nullable SCNNode*)renderer:(id<SCNSceneRenderer>)renderer nodeForAnchor:(ARAnchor*)anchor;
- (void)renderer:(id<SCNSceneRenderer>)renderer didUpdateNode:(SCNNode*)node forAnchor:(ARAnchor*)anchor;
@end
@interface ARSCNView : SCNView
@property(nullable, nonatomic, assign) id<ARSCNViewDelegate> delegate;
@property(nonatomic, retain) ARSession* session;
@end
@interface ARSCNFaceGeometry : SCNGeometry
+ (nullable instancetype)faceGeometryWithDevice:(id)device;
- (void)updateFromFaceGeometry:(ARFaceGeometry*)geometry;
@end

NS_ASSUME_NONNULL_END
