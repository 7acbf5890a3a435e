// Stand-in for ARKit's sessions and their delegates.
#pragma once

#import <ARKit/ARConfiguration.h>
#import <ARKit/ARFrame.h>

NS_ASSUME_NONNULL_BEGIN

@class ARSession, ARCollaborationData;

typedef NS_OPTIONS(NSUInteger, ARSessionRunOptions) {
  ARSessionRunOptionResetTracking = 1,
  ARSessionRunOptionRemoveExistingAnchors = 2,
  ARSessionRunOptionStopTrackedRaycasts = 4,
  ARSessionRunOptionResetSceneReconstruction = 8,
};
FOUNDATION_EXPORT NSString* const ARErrorDomain;
typedef NS_ENUM(NSInteger, ARErrorCode) {
  ARErrorCodeUnsupportedConfiguration = 100,
  ARErrorCodeSensorUnavailable = 101,
  ARErrorCodeSensorFailed = 102,
  ARErrorCodeCameraUnauthorized = 103,
  ARErrorCodeMicrophoneUnauthorized = 104,
  ARErrorCodeWorldTrackingFailed = 200,
  ARErrorCodeInvalidReferenceImage = 300,
  ARErrorCodeFileIOFailed = 500,
};

@interface ARWorldMap : NSObject <NSCopying, NSSecureCoding>
@property(nonatomic, readonly) simd_float3 center, extent;
@property(nonatomic, copy) NSArray<ARAnchor*>* anchors;
@property(nonatomic, strong, readonly) ARPointCloud* rawFeaturePoints;
@end
@interface ARCollaborationData : NSObject <NSSecureCoding>
@property(nonatomic, readonly) NSInteger priority;
@end

@protocol ARSessionObserver <NSObject>
@optional
- (void)session:(ARSession*)session didFailWithError:(NSError*)error;
- (void)session:(ARSession*)session cameraDidChangeTrackingState:(ARCamera*)camera;
- (void)sessionWasInterrupted:(ARSession*)session;
- (void)sessionInterruptionEnded:(ARSession*)session;
- (BOOL)sessionShouldAttemptRelocalization:(ARSession*)session;
- (void)session:(ARSession*)session didOutputAudioSampleBuffer:(CMSampleBufferRef)buffer;
- (void)session:(ARSession*)session didOutputCollaborationData:(ARCollaborationData*)data;
- (void)session:(ARSession*)session didChangeGeoTrackingStatus:(ARGeoTrackingStatus*)status;
@end
@protocol ARSessionDelegate <ARSessionObserver>
@optional
- (void)session:(ARSession*)session didUpdateFrame:(ARFrame*)frame;
- (void)session:(ARSession*)session didAddAnchors:(NSArray<__kindof ARAnchor*>*)anchors;
- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors;
- (void)session:(ARSession*)session didRemoveAnchors:(NSArray<__kindof ARAnchor*>*)anchors;
@end
@protocol ARSessionProviding <NSObject>
@property(readonly) ARSession* session;
@end

@interface ARSession : NSObject
@property(nonatomic, readonly) NSUUID* identifier;
@property(nullable, nonatomic, weak) id<ARSessionDelegate> delegate;
@property(nullable, nonatomic, strong) dispatch_queue_t delegateQueue;
@property(nullable, nonatomic, copy, readonly) ARFrame* currentFrame;
@property(nullable, nonatomic, copy, readonly) ARConfiguration* configuration;
- (void)runWithConfiguration:(ARConfiguration*)configuration;
- (void)runWithConfiguration:(ARConfiguration*)configuration options:(ARSessionRunOptions)options;
- (void)pause;
- (void)addAnchor:(ARAnchor*)anchor;
- (void)removeAnchor:(ARAnchor*)anchor;
- (void)setWorldOrigin:(simd_float4x4)transform;
- (void)getCurrentWorldMapWithCompletionHandler:(void (^)(ARWorldMap* _Nullable map, NSError* _Nullable error))done;
- (void)createReferenceObjectWithTransform:(simd_float4x4)transform
                                    center:(simd_float3)center
                                    extent:(simd_float3)extent
                         completionHandler:(void (^)(ARReferenceObject* _Nullable object,
                                                     NSError* _Nullable error))completion;
- (NSArray<ARRaycastResult*>*)raycast:(ARRaycastQuery*)query;
- (nullable ARTrackedRaycast*)trackedRaycast:(ARRaycastQuery*)query
                               updateHandler:(void (^)(NSArray<ARRaycastResult*>* results))handler;
- (void)updateWithCollaborationData:(ARCollaborationData*)data;
- (void)captureHighResolutionFrameWithCompletion:(void (^)(ARFrame* _Nullable frame,
                                                           NSError* _Nullable error))completion IOS_SINCE(16.0);
- (void)getGeoLocationForPoint:(simd_float3)position
             completionHandler:(void (^)(CLLocationCoordinate2D coordinate, CLLocationDistance altitude,
                                         NSError* _Nullable error))completion IOS_SINCE(14.0);
@end

NS_ASSUME_NONNULL_END
