// Stand-in for ARKit's anchors other than faces.
#pragma once

#import <CoreLocation/CoreLocation.h>
#import <Foundation/Foundation.h>
#import <ImageIO/ImageIO.h>
#import <Metal/Metal.h>
#include <simd/simd.h>

NS_ASSUME_NONNULL_BEGIN

@class ARAnchor, ARSkeleton3D, ARSkeleton2D, ARMeshGeometry, ARMeshAnchor;

@protocol ARAnchorCopying <NSCopying>
- (instancetype)initWithAnchor:(ARAnchor*)anchor;
@end
@protocol ARTrackable <NSObject>
@property(nonatomic, readonly) BOOL isTracked;
@end

@interface ARAnchor : NSObject <ARAnchorCopying, NSSecureCoding>
@property(nonatomic, readonly) NSUUID* identifier;
@property(nullable, nonatomic, readonly) NSString* name IOS_SINCE(12.0);
@property(nullable, nonatomic, readonly) NSUUID* sessionIdentifier IOS_SINCE(13.0);
@property(nonatomic, readonly) simd_float4x4 transform;
- (instancetype)initWithTransform:(simd_float4x4)transform;
- (instancetype)initWithName:(NSString*)name transform:(simd_float4x4)transform IOS_SINCE(12.0);
@end

typedef NS_ENUM(NSInteger, ARPlaneAnchorAlignment) {
  ARPlaneAnchorAlignmentHorizontal,
  ARPlaneAnchorAlignmentVertical,
};
typedef NS_ENUM(NSInteger, ARPlaneClassification) {
  ARPlaneClassificationNone,
  ARPlaneClassificationWall,
  ARPlaneClassificationFloor,
  ARPlaneClassificationCeiling,
  ARPlaneClassificationTable,
  ARPlaneClassificationSeat,
  ARPlaneClassificationWindow,
  ARPlaneClassificationDoor,
};
@interface ARPlaneGeometry : NSObject <NSSecureCoding>
@property(nonatomic, readonly) NSUInteger vertexCount, textureCoordinateCount, triangleCount, boundaryVertexCount;
@property(nonatomic, readonly) const simd_float3* vertices NS_RETURNS_INNER_POINTER;
@property(nonatomic, readonly) const simd_float2* textureCoordinates NS_RETURNS_INNER_POINTER;
@property(nonatomic, readonly) const int16_t* triangleIndices NS_RETURNS_INNER_POINTER;
@property(nonatomic, readonly) const simd_float3* boundaryVertices NS_RETURNS_INNER_POINTER;
@end
@interface ARPlaneExtent : NSObject <NSSecureCoding>
@property(nonatomic, readonly) float rotationOnYAxis, width, height;
@end
@interface ARPlaneAnchor : ARAnchor
@property(nonatomic, readonly) ARPlaneAnchorAlignment alignment;
@property(nonatomic, readonly) simd_float3 center, extent;
@property(nonatomic, readonly) ARPlaneExtent* planeExtent IOS_SINCE(16.0);
@property(nonatomic, readonly) ARPlaneGeometry* geometry;
@property(nonatomic, readonly) ARPlaneClassification classification;
@property(class, nonatomic, readonly, getter=isClassificationSupported) BOOL classificationSupported;
@end

@interface ARReferenceImage : NSObject <NSCopying>
@property(nullable, nonatomic, copy) NSString* name;
@property(nonatomic, readonly) CGSize physicalSize;
- (instancetype)initWithCGImage:(CGImageRef)image
                    orientation:(CGImagePropertyOrientation)orientation
                  physicalWidth:(CGFloat)width;
+ (nullable NSSet<ARReferenceImage*>*)referenceImagesInGroupNamed:(NSString*)name bundle:(nullable NSBundle*)bundle;
@end
@interface ARImageAnchor : ARAnchor <ARTrackable>
@property(nonatomic, strong, readonly) ARReferenceImage* referenceImage;
@property(nonatomic, readonly) CGFloat estimatedScaleFactor;
@end
@interface ARReferenceObject : NSObject <NSSecureCoding>
@property(nullable, nonatomic, copy) NSString* name;
@property(nonatomic, readonly) simd_float3 center, extent;
- (nullable instancetype)initWithArchiveURL:(NSURL*)url error:(NSError**)error;
+ (nullable NSSet<ARReferenceObject*>*)referenceObjectsInGroupNamed:(NSString*)name bundle:(nullable NSBundle*)bundle;
@end
@interface ARObjectAnchor : ARAnchor
@property(nonatomic, strong, readonly) ARReferenceObject* referenceObject;
@end
@interface ARParticipantAnchor : ARAnchor
@end
@interface AREnvironmentProbeAnchor : ARAnchor
@property(nullable, nonatomic, strong, readonly) id<MTLTexture> environmentTexture;
@property(nonatomic, readonly) simd_float3 extent;
@end
@interface ARAppClipCodeAnchor : ARAnchor <ARTrackable>
@property(nullable, nonatomic, copy, readonly) NSURL* url;
@property(nonatomic, readonly) float radius;
@end
typedef NS_ENUM(NSInteger, ARAltitudeSource) {
  ARAltitudeSourceUnknown,
  ARAltitudeSourceCoarse,
  ARAltitudeSourcePrecise,
  ARAltitudeSourceUserDefined,
};
@interface ARGeoAnchor : ARAnchor <ARTrackable>
@property(nonatomic, readonly) CLLocationCoordinate2D coordinate;
@property(nullable, nonatomic, readonly) NSNumber* altitude;
@property(nonatomic, readonly) ARAltitudeSource altitudeSource;
- (instancetype)initWithCoordinate:(CLLocationCoordinate2D)coordinate;
- (instancetype)initWithName:(NSString*)name coordinate:(CLLocationCoordinate2D)coordinate;
@end

typedef NSString* ARSkeletonJointName NS_TYPED_ENUM;
FOUNDATION_EXPORT ARSkeletonJointName const ARSkeletonJointNameRoot, ARSkeletonJointNameHead,
    ARSkeletonJointNameLeftHand, ARSkeletonJointNameRightHand, ARSkeletonJointNameLeftFoot,
    ARSkeletonJointNameRightFoot, ARSkeletonJointNameLeftShoulder, ARSkeletonJointNameRightShoulder;
@interface ARSkeletonDefinition : NSObject
@property(class, nonatomic, readonly) ARSkeletonDefinition* defaultBody2DSkeletonDefinition;
@property(class, nonatomic, readonly) ARSkeletonDefinition* defaultBody3DSkeletonDefinition;
@property(nonatomic, readonly) NSUInteger jointCount;
@property(nonatomic, copy, readonly) NSArray<NSString*>* jointNames;
- (NSUInteger)indexForJointName:(ARSkeletonJointName)name;
@end
@interface ARSkeleton : NSObject
@property(nonatomic, readonly) ARSkeletonDefinition* definition;
@property(nonatomic, readonly) NSUInteger jointCount;
- (BOOL)isJointTracked:(NSInteger)index;
@end
@interface ARSkeleton3D : ARSkeleton
@property(nonatomic, readonly) const simd_float4x4* jointModelTransforms NS_RETURNS_INNER_POINTER;
@property(nonatomic, readonly) const simd_float4x4* jointLocalTransforms NS_RETURNS_INNER_POINTER;
- (simd_float4x4)modelTransformForJointName:(ARSkeletonJointName)name;
- (simd_float4x4)localTransformForJointName:(ARSkeletonJointName)name;
@end
@interface ARSkeleton2D : ARSkeleton
@property(nonatomic, readonly) const simd_float2* jointLandmarks NS_RETURNS_INNER_POINTER;
- (simd_float2)landmarkForJointNamed:(ARSkeletonJointName)name;
@end
@interface ARBodyAnchor : ARAnchor <ARTrackable>
@property(nonatomic, strong, readonly) ARSkeleton3D* skeleton;
@property(nonatomic, readonly) CGFloat estimatedScaleFactor;
@end
@interface ARBody2D : NSObject
@property(nonatomic, readonly) ARSkeleton2D* skeleton;
@end

typedef NS_ENUM(NSInteger, ARMeshClassification) {
  ARMeshClassificationNone,
  ARMeshClassificationWall,
  ARMeshClassificationFloor,
  ARMeshClassificationCeiling,
  ARMeshClassificationTable,
  ARMeshClassificationSeat,
  ARMeshClassificationWindow,
  ARMeshClassificationDoor,
};
@interface ARGeometrySource : NSObject <NSSecureCoding>
@property(nonatomic, readonly) id<MTLBuffer> buffer;
@property(nonatomic, readonly) NSInteger count, componentsPerVector, offset, stride;
@end
@interface ARGeometryElement : NSObject <NSSecureCoding>
@property(nonatomic, readonly) id<MTLBuffer> buffer;
@property(nonatomic, readonly) NSInteger count, bytesPerIndex, indexCountPerPrimitive;
@end
@interface ARMeshGeometry : NSObject <NSSecureCoding>
@property(nonatomic, strong, readonly) ARGeometrySource *vertices, *normals;
@property(nonatomic, strong, readonly) ARGeometryElement* faces;
@property(nullable, nonatomic, strong, readonly) ARGeometrySource* classification;
@end
@interface ARMeshAnchor : ARAnchor
@property(nonatomic, strong, readonly) ARMeshGeometry* geometry;
@end

NS_ASSUME_NONNULL_END
