// Stand-in for ARKit's views and the geometries they draw.
#pragma once

#import <ARKit/ARFaceAnchor.h>
#import <ARKit/ARSession.h>
#import <SceneKit/SceneKit.h>
#import <SpriteKit/SpriteKit.h>

NS_ASSUME_NONNULL_BEGIN

@class ARSCNView, ARSKView;

static const SCNDebugOptions ARSCNDebugOptionShowWorldOrigin = (SCNDebugOptions)(1UL << 30), ARSCNDebugOptionShowFeaturePoints = (SCNDebugOptions)(1UL << 31);
@protocol ARSCNViewDelegate <SCNSceneRendererDelegate, ARSessionObserver>
@optional
- (nullable SCNNode*)renderer:(id<SCNSceneRenderer>)renderer nodeForAnchor:(ARAnchor*)anchor;
- (void)renderer:(id<SCNSceneRenderer>)renderer didAddNode:(SCNNode*)node forAnchor:(ARAnchor*)anchor;
- (void)renderer:(id<SCNSceneRenderer>)renderer willUpdateNode:(SCNNode*)node forAnchor:(ARAnchor*)anchor;
- (void)renderer:(id<SCNSceneRenderer>)renderer didUpdateNode:(SCNNode*)node forAnchor:(ARAnchor*)anchor;
- (void)renderer:(id<SCNSceneRenderer>)renderer didRemoveNode:(SCNNode*)node forAnchor:(ARAnchor*)anchor;
@end
@interface ARSCNView : SCNView <ARSessionProviding>
@property(nullable, nonatomic, weak) id<ARSCNViewDelegate> delegate;
@property(nonatomic, strong) ARSession* session;
@property(nonatomic, strong) SCNScene* scene;
@property(nonatomic) BOOL automaticallyUpdatesLighting;
@property(nonatomic) BOOL rendersCameraGrain, rendersMotionBlur;
- (nullable ARAnchor*)anchorForNode:(SCNNode*)node;
- (nullable SCNNode*)nodeForAnchor:(ARAnchor*)anchor;
- (NSArray<ARHitTestResult*>*)hitTest:(CGPoint)point types:(ARHitTestResultType)types;
- (nullable ARRaycastQuery*)raycastQueryFromPoint:(CGPoint)point
                                   allowingTarget:(ARRaycastTarget)target
                                        alignment:(ARRaycastTargetAlignment)alignment;
- (simd_float3)unprojectPoint:(CGPoint)point ontoPlaneWithTransform:(simd_float4x4)transform;
@end
@interface ARSCNFaceGeometry : SCNGeometry
+ (nullable instancetype)faceGeometryWithDevice:(id<MTLDevice>)device;
+ (nullable instancetype)faceGeometryWithDevice:(id<MTLDevice>)device fillMesh:(BOOL)fill;
- (void)updateFromFaceGeometry:(ARFaceGeometry*)geometry;
@end
@interface ARSCNPlaneGeometry : SCNGeometry
+ (nullable instancetype)planeGeometryWithDevice:(id<MTLDevice>)device;
- (void)updateFromPlaneGeometry:(ARPlaneGeometry*)geometry;
@end

@protocol ARSKViewDelegate <SKViewDelegate, ARSessionObserver>
@optional
- (nullable SKNode*)view:(ARSKView*)view nodeForAnchor:(ARAnchor*)anchor;
- (void)view:(ARSKView*)view didAddNode:(SKNode*)node forAnchor:(ARAnchor*)anchor;
- (void)view:(ARSKView*)view willUpdateNode:(SKNode*)node forAnchor:(ARAnchor*)anchor;
- (void)view:(ARSKView*)view didUpdateNode:(SKNode*)node forAnchor:(ARAnchor*)anchor;
- (void)view:(ARSKView*)view didRemoveNode:(SKNode*)node forAnchor:(ARAnchor*)anchor;
@end
@interface ARSKView : SKView <ARSessionProviding>
@property(nullable, nonatomic, weak) id<ARSKViewDelegate> delegate;
@property(nonatomic, strong) ARSession* session;
- (nullable ARAnchor*)anchorForNode:(SKNode*)node;
- (nullable SKNode*)nodeForAnchor:(ARAnchor*)anchor;
@end

@protocol ARCoachingOverlayViewDelegate;
typedef NS_ENUM(NSInteger, ARCoachingGoal) {
  ARCoachingGoalTracking,
  ARCoachingGoalHorizontalPlane,
  ARCoachingGoalVerticalPlane,
  ARCoachingGoalAnyPlane,
  ARCoachingGoalGeoTracking,
};
@interface ARCoachingOverlayView : UIView
@property(nullable, nonatomic, weak) id<ARCoachingOverlayViewDelegate> delegate;
@property(nullable, nonatomic, strong) ARSession* session;
@property(nonatomic) ARCoachingGoal goal;
@property(nonatomic) BOOL activatesAutomatically;
@property(nonatomic, readonly) BOOL isActive;
- (void)setActive:(BOOL)active animated:(BOOL)animated;
@end
@protocol ARCoachingOverlayViewDelegate <NSObject>
@optional
- (void)coachingOverlayViewWillActivate:(ARCoachingOverlayView*)view;
- (void)coachingOverlayViewDidDeactivate:(ARCoachingOverlayView*)view;
- (void)coachingOverlayViewDidRequestSessionReset:(ARCoachingOverlayView*)view;
@end

NS_ASSUME_NONNULL_END
