// Stand-in for SceneKit: nodes, geometries, materials, actions and views.
#pragma once

#import <Foundation/Foundation.h>
#import <Metal/Metal.h>
#import <QuartzCore/QuartzCore.h>
#import <UIKit/UIKit.h>
#include <simd/simd.h>

NS_ASSUME_NONNULL_BEGIN

@class SCNScene, SCNNode, SCNMaterial, SCNGeometry, SCNAction, SCNCamera, SCNLight, SCNMorpher, SCNPhysicsBody,
    SCNPhysicsWorld, SCNPhysicsContact, SCNTechnique, SCNHitTestResult, SCNSkinner, SKScene, AVAudioEngine, UIBezierPath;

typedef struct SCNVector3 {
  float x, y, z;
} SCNVector3;
typedef struct SCNVector4 {
  float x, y, z, w;
} SCNVector4;
typedef SCNVector4 SCNQuaternion;
typedef struct SCNMatrix4 {
  float m11, m12, m13, m14, m21, m22, m23, m24, m31, m32, m33, m34, m41, m42, m43, m44;
} SCNMatrix4;
FOUNDATION_EXPORT const SCNVector3 SCNVector3Zero;
FOUNDATION_EXPORT const SCNMatrix4 SCNMatrix4Identity;
FOUNDATION_EXPORT BOOL SCNVector3EqualToVector3(SCNVector3 first, SCNVector3 second);
FOUNDATION_EXPORT SCNMatrix4 SCNMatrix4MakeRotation(float angle, float x, float y, float z);
FOUNDATION_EXPORT SCNMatrix4 SCNMatrix4Rotate(SCNMatrix4 matrix, float angle, float x, float y, float z);
FOUNDATION_EXPORT SCNMatrix4 SCNMatrix4Scale(SCNMatrix4 matrix, float x, float y, float z);
FOUNDATION_EXPORT SCNMatrix4 SCNMatrix4Invert(SCNMatrix4 matrix);
FOUNDATION_EXPORT SCNMatrix4 SCNMatrix4Mult(SCNMatrix4 first, SCNMatrix4 second);
NS_INLINE SCNVector3 SCNVector3Make(float x, float y, float z) {
  SCNVector3 vector = {x, y, z};
  return vector;
}
NS_INLINE SCNVector4 SCNVector4Make(float x, float y, float z, float w) {
  SCNVector4 vector = {x, y, z, w};
  return vector;
}
NS_INLINE SCNMatrix4 SCNMatrix4MakeTranslation(float x, float y, float z) {
  SCNMatrix4 matrix = {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, x, y, z, 1};
  return matrix;
}
NS_INLINE SCNMatrix4 SCNMatrix4MakeScale(float x, float y, float z) {
  SCNMatrix4 matrix = {x, 0, 0, 0, 0, y, 0, 0, 0, 0, z, 0, 0, 0, 0, 1};
  return matrix;
}
FOUNDATION_EXPORT SCNMatrix4 SCNMatrix4FromMat4(simd_float4x4 matrix);
FOUNDATION_EXPORT simd_float4x4 SCNMatrix4ToMat4(SCNMatrix4 matrix);
FOUNDATION_EXPORT SCNVector3 SCNVector3FromFloat3(simd_float3 vector);
FOUNDATION_EXPORT simd_float3 SCNVector3ToFloat3(SCNVector3 vector);
@interface NSValue (SceneKitAdditions)
+ (NSValue*)valueWithSCNVector3:(SCNVector3)vector;
+ (NSValue*)valueWithSCNMatrix4:(SCNMatrix4)matrix;
@property(nonatomic, readonly) SCNVector3 SCNVector3Value;
@property(nonatomic, readonly) SCNMatrix4 SCNMatrix4Value;
@end

typedef NS_OPTIONS(NSUInteger, SCNDebugOptions) {
  SCNDebugOptionNone = 0,
  SCNDebugOptionShowPhysicsShapes = 1,
  SCNDebugOptionShowBoundingBoxes = 2,
  SCNDebugOptionShowWireframe = 32,
};
typedef NS_ENUM(NSInteger, SCNGeometryPrimitiveType) {
  SCNGeometryPrimitiveTypeTriangles,
  SCNGeometryPrimitiveTypeTriangleStrip,
  SCNGeometryPrimitiveTypeLine,
  SCNGeometryPrimitiveTypePoint,
  SCNGeometryPrimitiveTypePolygon,
};
typedef NS_ENUM(NSInteger, SCNFillMode) { SCNFillModeFill, SCNFillModeLines };
typedef NS_ENUM(NSUInteger, SCNAntialiasingMode) {
  SCNAntialiasingModeNone,
  SCNAntialiasingModeMultisampling2X,
  SCNAntialiasingModeMultisampling4X,
};
typedef NSString* SCNLightingModel NS_TYPED_ENUM;
FOUNDATION_EXPORT SCNLightingModel const SCNLightingModelPhong, SCNLightingModelBlinn, SCNLightingModelLambert,
    SCNLightingModelConstant, SCNLightingModelPhysicallyBased, SCNLightingModelShadowOnly;
typedef NS_ENUM(NSInteger, SCNShadowMode) { SCNShadowModeForward, SCNShadowModeDeferred, SCNShadowModeModulated };
typedef NS_ENUM(NSInteger, SCNWrapMode) { SCNWrapModeClamp = 1, SCNWrapModeRepeat, SCNWrapModeClampToBorder, SCNWrapModeMirror };
typedef NS_ENUM(NSInteger, SCNBlendMode) { SCNBlendModeAlpha, SCNBlendModeAdd, SCNBlendModeSubtract, SCNBlendModeMultiply, SCNBlendModeScreen, SCNBlendModeReplace, SCNBlendModeMax };
typedef NS_ENUM(NSInteger, SCNCullMode) { SCNCullModeBack, SCNCullModeFront };
typedef NS_ENUM(NSInteger, SCNTransparencyMode) { SCNTransparencyModeAOne, SCNTransparencyModeRGBZero, SCNTransparencyModeSingleLayer, SCNTransparencyModeDualLayer, SCNTransparencyModeDefault = SCNTransparencyModeAOne };
typedef NS_OPTIONS(NSInteger, SCNColorMask) { SCNColorMaskNone = 0, SCNColorMaskRed = 8, SCNColorMaskGreen = 4, SCNColorMaskBlue = 2, SCNColorMaskAlpha = 1, SCNColorMaskAll = 15 };
typedef NS_ENUM(NSInteger, SCNChamferMode) { SCNChamferModeBoth, SCNChamferModeFront, SCNChamferModeBack };
typedef NS_OPTIONS(NSUInteger, SCNBillboardAxis) { SCNBillboardAxisX = 1, SCNBillboardAxisY = 2, SCNBillboardAxisZ = 4, SCNBillboardAxisAll = 7 };
typedef NS_ENUM(NSInteger, SCNHitTestSearchMode) { SCNHitTestSearchModeClosest, SCNHitTestSearchModeAll, SCNHitTestSearchModeAny };
typedef NSString* SCNLightType NS_TYPED_ENUM;
FOUNDATION_EXPORT SCNLightType const SCNLightTypeAmbient, SCNLightTypeOmni, SCNLightTypeDirectional, SCNLightTypeSpot,
    SCNLightTypeProbe, SCNLightTypeIES, SCNLightTypeArea;
typedef NSString* SCNShaderModifierEntryPoint NS_TYPED_ENUM;
FOUNDATION_EXPORT SCNShaderModifierEntryPoint const SCNShaderModifierEntryPointGeometry,
    SCNShaderModifierEntryPointSurface, SCNShaderModifierEntryPointLightingModel, SCNShaderModifierEntryPointFragment;
typedef NSString* SCNHitTestOption NS_TYPED_ENUM;
FOUNDATION_EXPORT SCNHitTestOption const SCNHitTestFirstFoundOnlyKey, SCNHitTestSortResultsKey,
    SCNHitTestBackFaceCullingKey, SCNHitTestBoundingBoxOnlyKey, SCNHitTestIgnoreHiddenNodesKey,
    SCNHitTestRootNodeKey, SCNHitTestOptionSearchMode;
typedef NSString* SCNGeometrySourceSemantic NS_TYPED_ENUM;
FOUNDATION_EXPORT SCNGeometrySourceSemantic const SCNGeometrySourceSemanticVertex, SCNGeometrySourceSemanticNormal,
    SCNGeometrySourceSemanticColor, SCNGeometrySourceSemanticTexcoord;

@protocol SCNAnimatable <NSObject>
- (void)addAnimation:(id)animation forKey:(nullable NSString*)key;
- (void)removeAllAnimations;
- (void)removeAnimationForKey:(NSString*)key;
@property(readonly) NSArray<NSString*>* animationKeys;
@end
@protocol SCNShadable <NSObject>
@optional
@property(nullable, nonatomic, copy) NSDictionary<SCNShaderModifierEntryPoint, NSString*>* shaderModifiers;
@end
@protocol SCNActionable <NSObject>
- (void)runAction:(SCNAction*)action;
- (void)runAction:(SCNAction*)action completionHandler:(nullable void (^)(void))block;
- (void)runAction:(SCNAction*)action forKey:(nullable NSString*)key;
- (void)removeActionForKey:(NSString*)key;
- (void)removeAllActions;
@end
@interface SCNMaterialProperty : NSObject <SCNAnimatable>
+ (instancetype)materialPropertyWithContents:(id)contents;
@property(nullable, nonatomic, retain) id contents;
@property(nonatomic) CGFloat intensity;
@property(nonatomic) SCNMatrix4 contentsTransform;
@property(nonatomic) SCNWrapMode wrapS, wrapT;
@property(nonatomic) NSInteger mappingChannel;
@end
@interface SCNMaterial : NSObject <SCNAnimatable, SCNShadable, NSCopying, NSSecureCoding>
+ (instancetype)material;
@property(nullable, nonatomic, copy) NSString* name;
@property(nonatomic, readonly) SCNMaterialProperty *diffuse, *ambient, *specular, *emission, *transparent,
    *reflective, *multiply, *normal, *displacement, *metalness, *roughness, *ambientOcclusion;
@property(nonatomic) CGFloat shininess, transparency;
@property(nonatomic, copy) SCNLightingModel lightingModelName;
@property(nonatomic, getter=isDoubleSided) BOOL doubleSided;
@property(nonatomic) SCNFillMode fillMode;
@property(nonatomic) SCNColorMask colorBufferWriteMask;
@property(nonatomic) SCNCullMode cullMode;
@property(nonatomic) SCNBlendMode blendMode;
@property(nonatomic) SCNTransparencyMode transparencyMode;
@property(nonatomic, getter=isLitPerPixel) BOOL litPerPixel;
@property(nonatomic) BOOL writesToDepthBuffer, readsFromDepthBuffer;
@end
@interface SCNGeometrySource : NSObject <NSSecureCoding>
+ (instancetype)geometrySourceWithVertices:(const SCNVector3*)vertices count:(NSInteger)count;
+ (instancetype)geometrySourceWithNormals:(const SCNVector3*)normals count:(NSInteger)count;
+ (instancetype)geometrySourceWithTextureCoordinates:(const CGPoint*)coordinates count:(NSInteger)count;
@property(nonatomic, readonly) NSData* data;
@property(nonatomic, readonly) NSInteger vectorCount;
@end
@interface SCNGeometryElement : NSObject <NSSecureCoding>
+ (instancetype)geometryElementWithData:(nullable NSData*)data
                          primitiveType:(SCNGeometryPrimitiveType)type
                         primitiveCount:(NSInteger)count
                          bytesPerIndex:(NSInteger)bytes;
@end
@interface SCNGeometry : NSObject <SCNAnimatable, SCNShadable, NSCopying, NSSecureCoding>
+ (instancetype)geometry;
+ (instancetype)geometryWithSources:(NSArray<SCNGeometrySource*>*)sources
                           elements:(nullable NSArray<SCNGeometryElement*>*)elements;
@property(nullable, nonatomic, copy) NSString* name;
@property(nonatomic, copy) NSArray<SCNMaterial*>* materials;
@property(nullable, nonatomic, retain) SCNMaterial* firstMaterial;
@property(nonatomic, readonly) NSArray<SCNGeometrySource*>* geometrySources;
- (NSArray<SCNGeometrySource*>*)geometrySourcesForSemantic:(SCNGeometrySourceSemantic)semantic;
@end
@interface SCNPlane : SCNGeometry
+ (instancetype)planeWithWidth:(CGFloat)width height:(CGFloat)height;
@property(nonatomic) CGFloat width, height, cornerRadius;
@property(nonatomic) NSInteger widthSegmentCount, heightSegmentCount, cornerSegmentCount;
@end
@interface SCNBox : SCNGeometry
+ (instancetype)boxWithWidth:(CGFloat)width
                      height:(CGFloat)height
                      length:(CGFloat)length
               chamferRadius:(CGFloat)radius;
@property(nonatomic) CGFloat width, height, length, chamferRadius;
@end
@interface SCNSphere : SCNGeometry
+ (instancetype)sphereWithRadius:(CGFloat)radius;
@property(nonatomic) CGFloat radius;
@end
@interface SCNCylinder : SCNGeometry
+ (instancetype)cylinderWithRadius:(CGFloat)radius height:(CGFloat)height;
@property(nonatomic) CGFloat radius, height;
@end
@interface SCNCone : SCNGeometry
+ (instancetype)coneWithTopRadius:(CGFloat)top bottomRadius:(CGFloat)bottom height:(CGFloat)height;
@end
@interface SCNPyramid : SCNGeometry
+ (instancetype)pyramidWithWidth:(CGFloat)width height:(CGFloat)height length:(CGFloat)length;
@end
@interface SCNTube : SCNGeometry
+ (instancetype)tubeWithInnerRadius:(CGFloat)inner outerRadius:(CGFloat)outer height:(CGFloat)height;
@end
@interface SCNTorus : SCNGeometry
+ (instancetype)torusWithRingRadius:(CGFloat)ring pipeRadius:(CGFloat)pipe;
@end
@interface SCNCapsule : SCNGeometry
+ (instancetype)capsuleWithCapRadius:(CGFloat)radius height:(CGFloat)height;
@end
@interface SCNText : SCNGeometry
+ (instancetype)textWithString:(nullable id)string extrusionDepth:(CGFloat)depth;
@property(nullable, nonatomic, copy) id string;
@property(nonatomic) CGFloat extrusionDepth, flatness, chamferRadius;
@property(null_resettable, nonatomic, retain) UIFont* font;
@end
@interface SCNShape : SCNGeometry
+ (instancetype)shapeWithPath:(nullable UIBezierPath*)path extrusionDepth:(CGFloat)depth;
@property(nonatomic) CGFloat extrusionDepth, chamferRadius;
@property(nullable, nonatomic, copy) UIBezierPath *path, *chamferProfile;
@property(nonatomic) SCNChamferMode chamferMode;
@end
@interface SCNMorpher : NSObject <SCNAnimatable, NSSecureCoding>
@property(nonatomic, copy) NSArray<SCNGeometry*>* targets;
@property(nonatomic, copy) NSArray<NSNumber*>* weights;
- (void)setWeight:(CGFloat)weight forTargetAtIndex:(NSUInteger)index;
- (CGFloat)weightForTargetAtIndex:(NSUInteger)index;
- (void)setWeight:(CGFloat)weight forTargetNamed:(NSString*)name;
- (CGFloat)weightForTargetNamed:(NSString*)name;
@end
@interface SCNLight : NSObject <SCNAnimatable, NSCopying, NSSecureCoding>
+ (instancetype)light;
@property(nonatomic, copy) SCNLightType type;
@property(nonatomic, retain) id color;
@property(nonatomic) CGFloat intensity, temperature, shadowRadius, shadowBias, orthographicScale, zNear, zFar;
@property(nonatomic) CGFloat attenuationStartDistance, attenuationEndDistance, attenuationFalloffExponent, spotInnerAngle, spotOuterAngle;
@property(nonatomic) NSUInteger shadowSampleCount, categoryBitMask;
@property(nonatomic) CGSize shadowMapSize;
@property(nonatomic) SCNShadowMode shadowMode;
@property(nullable, nonatomic, retain) NSURL* IESProfileURL;
@property(nonatomic, retain) id shadowColor;
@property(nonatomic) BOOL castsShadow;
@end
@interface SCNCamera : NSObject <SCNAnimatable, NSCopying, NSSecureCoding>
+ (instancetype)camera;
@property(nonatomic) CGFloat fieldOfView;
@property(nonatomic) double zNear, zFar;
@property(nonatomic) BOOL wantsHDR, usesOrthographicProjection;
@property(nonatomic) SCNMatrix4 projectionTransform;
@end
@interface SCNConstraint : NSObject <NSCopying, NSSecureCoding>
@end
@interface SCNBillboardConstraint : SCNConstraint
+ (instancetype)billboardConstraint;
@property(nonatomic) SCNBillboardAxis freeAxes;
@end
@interface SCNLookAtConstraint : SCNConstraint
+ (instancetype)lookAtConstraintWithTarget:(nullable SCNNode*)target;
@end
@interface SCNPhysicsShape : NSObject <NSCopying, NSSecureCoding>
+ (instancetype)shapeWithGeometry:(SCNGeometry*)geometry options:(nullable NSDictionary<NSString*, id>*)options;
@end
@interface SCNPhysicsBody : NSObject <NSCopying, NSSecureCoding>
+ (instancetype)staticBody;
+ (instancetype)dynamicBody;
+ (instancetype)kinematicBody;
+ (instancetype)bodyWithType:(NSInteger)type shape:(nullable SCNPhysicsShape*)shape;
@property(nonatomic) NSUInteger categoryBitMask, collisionBitMask, contactTestBitMask;
@property(nonatomic) CGFloat mass;
@end
@protocol SCNPhysicsContactDelegate <NSObject>
@optional
- (void)physicsWorld:(SCNPhysicsWorld*)world didBeginContact:(SCNPhysicsContact*)contact;
@end
@interface SCNPhysicsWorld : NSObject
@property(nonatomic) SCNVector3 gravity;
@property(nullable, nonatomic, assign) id<SCNPhysicsContactDelegate> contactDelegate;
@end
@interface SCNParticleSystem : NSObject <NSCopying, NSSecureCoding>
+ (nullable instancetype)particleSystemNamed:(NSString*)name inDirectory:(nullable NSString*)directory;
@end
@interface SCNNode : NSObject <NSCopying, NSSecureCoding, SCNAnimatable, SCNActionable>
+ (instancetype)node;
+ (SCNNode*)nodeWithGeometry:(nullable SCNGeometry*)geometry;
@property(nullable, nonatomic, copy) NSString* name;
@property(nullable, nonatomic, retain) SCNLight* light;
@property(nullable, nonatomic, retain) SCNCamera* camera;
@property(nullable, nonatomic, retain) SCNGeometry* geometry;
@property(nullable, nonatomic, retain) SCNSkinner* skinner;
@property(nullable, nonatomic, retain) SCNMorpher* morpher;
@property(nullable, nonatomic, retain) SCNPhysicsBody* physicsBody;
@property(nonatomic) SCNMatrix4 transform, worldTransform, pivot;
@property(nonatomic) SCNVector3 position, worldPosition, eulerAngles, scale;
@property(nonatomic) SCNVector4 rotation;
@property(nonatomic) SCNQuaternion orientation, worldOrientation;
@property(nonatomic) simd_float4x4 simdTransform, simdWorldTransform, simdPivot;
@property(nonatomic) simd_float3 simdPosition, simdWorldPosition, simdEulerAngles, simdScale;
@property(nonatomic, readonly) simd_float3 simdWorldFront;
@property(nonatomic, readonly) SCNVector3 worldFront;
@property(nonatomic, getter=isHidden) BOOL hidden;
@property(nonatomic) CGFloat opacity;
@property(nonatomic) NSInteger renderingOrder;
@property(nonatomic) BOOL castsShadow;
@property(nonatomic) NSUInteger categoryBitMask;
@property(nullable, nonatomic, copy) NSArray<SCNConstraint*>* constraints;
@property(nullable, nonatomic, readonly) SCNNode* parentNode;
@property(nonatomic, readonly) NSArray<SCNNode*>* childNodes;
@property(nonatomic, readonly) SCNNode* presentationNode;
- (BOOL)getBoundingBoxMin:(nullable SCNVector3*)min max:(nullable SCNVector3*)max;
- (void)addChildNode:(SCNNode*)node;
- (void)insertChildNode:(SCNNode*)node atIndex:(NSUInteger)index;
- (void)removeFromParentNode;
- (void)replaceChildNode:(SCNNode*)old with:(SCNNode*)node;
- (nullable SCNNode*)childNodeWithName:(NSString*)name recursively:(BOOL)recursively;
- (void)enumerateChildNodesUsingBlock:(void(NS_NOESCAPE ^)(SCNNode* child, BOOL* stop))block;
- (void)enumerateHierarchyUsingBlock:(void(NS_NOESCAPE ^)(SCNNode* node, BOOL* stop))block;
- (SCNVector3)convertPosition:(SCNVector3)position toNode:(nullable SCNNode*)node;
- (SCNVector3)convertPosition:(SCNVector3)position fromNode:(nullable SCNNode*)node;
- (void)lookAt:(SCNVector3)position;
- (instancetype)clone;
- (instancetype)flattenedClone;
- (void)addParticleSystem:(SCNParticleSystem*)system;
- (NSArray<SCNHitTestResult*>*)hitTestWithSegmentFromPoint:(SCNVector3)from
                                                   toPoint:(SCNVector3)to
                                                   options:(nullable NSDictionary<NSString*, id>*)options;
@end
@interface SCNReferenceNode : SCNNode
- (nullable instancetype)initWithURL:(NSURL*)url;
- (void)load;
- (void)unload;
@end
@interface SCNHitTestResult : NSObject
@property(nonatomic, readonly) SCNNode* node;
@property(nonatomic, readonly) NSInteger geometryIndex, faceIndex;
@property(nonatomic, readonly) SCNVector3 localCoordinates, worldCoordinates, worldNormal;
@end
@interface SCNAction : NSObject <NSCopying, NSSecureCoding>
+ (SCNAction*)moveBy:(SCNVector3)delta duration:(NSTimeInterval)duration;
+ (SCNAction*)moveTo:(SCNVector3)position duration:(NSTimeInterval)duration;
+ (SCNAction*)rotateByX:(CGFloat)x y:(CGFloat)y z:(CGFloat)z duration:(NSTimeInterval)duration;
+ (SCNAction*)scaleTo:(CGFloat)scale duration:(NSTimeInterval)duration;
+ (SCNAction*)fadeInWithDuration:(NSTimeInterval)duration;
+ (SCNAction*)fadeOutWithDuration:(NSTimeInterval)duration;
+ (SCNAction*)sequence:(NSArray<SCNAction*>*)actions;
+ (SCNAction*)group:(NSArray<SCNAction*>*)actions;
+ (SCNAction*)repeatActionForever:(SCNAction*)action;
+ (SCNAction*)waitForDuration:(NSTimeInterval)duration;
+ (SCNAction*)removeFromParentNode;
+ (SCNAction*)runBlock:(void (^)(SCNNode* node))block;
@end
@interface SCNTransaction : NSObject
+ (void)begin;
+ (void)commit;
+ (void)flush;
@property(class, nonatomic) CFTimeInterval animationDuration;
+ (void)setCompletionBlock:(nullable void (^)(void))block;
@end
@interface SCNScene : NSObject <NSSecureCoding>
+ (instancetype)scene;
+ (nullable instancetype)sceneNamed:(NSString*)name;
+ (nullable instancetype)sceneNamed:(NSString*)name
                        inDirectory:(nullable NSString*)directory
                            options:(nullable NSDictionary<NSString*, id>*)options;
+ (nullable instancetype)sceneWithURL:(NSURL*)url
                              options:(nullable NSDictionary<NSString*, id>*)options
                                error:(NSError**)error;
@property(nonatomic, readonly) SCNNode* rootNode;
@property(nonatomic, readonly) SCNPhysicsWorld* physicsWorld;
@property(nonatomic, readonly) SCNMaterialProperty *background, *lightingEnvironment;
@property(nonatomic, getter=isPaused) BOOL paused;
- (BOOL)writeToURL:(NSURL*)url
            options:(nullable NSDictionary<NSString*, id>*)options
           delegate:(nullable id)delegate
    progressHandler:(nullable void (^)(float progress, NSError* _Nullable error, BOOL* stop))handler;
@end
typedef NSString* SCNSceneSourceLoadingOption NS_TYPED_ENUM;
FOUNDATION_EXPORT SCNSceneSourceLoadingOption const SCNSceneSourceAnimationImportPolicyKey,
    SCNSceneSourceCreateNormalsIfAbsentKey, SCNSceneSourceCheckConsistencyKey, SCNSceneSourceFlattenSceneKey,
    SCNSceneSourceAssetDirectoryURLsKey;
typedef NSString* SCNSceneSourceAnimationImportPolicy NS_TYPED_ENUM;
FOUNDATION_EXPORT SCNSceneSourceAnimationImportPolicy const SCNSceneSourceAnimationImportPolicyPlay,
    SCNSceneSourceAnimationImportPolicyPlayRepeatedly, SCNSceneSourceAnimationImportPolicyDoNotPlay;
@interface SCNSceneSource : NSObject
+ (nullable instancetype)sceneSourceWithURL:(NSURL*)url options:(nullable NSDictionary<NSString*, id>*)options;
- (nullable instancetype)initWithURL:(NSURL*)url options:(nullable NSDictionary<NSString*, id>*)options;
- (nullable SCNScene*)sceneWithOptions:(nullable NSDictionary<NSString*, id>*)options error:(NSError**)error;
- (NSArray<NSString*>*)identifiersOfEntriesWithClass:(Class)cls;
- (nullable id)entryWithIdentifier:(NSString*)identifier withClass:(Class)cls;
@end
@protocol SCNSceneRendererDelegate;
@protocol SCNSceneRenderer <NSObject>
@property(nullable, nonatomic, retain) SCNScene* scene;
@property(nonatomic) NSTimeInterval sceneTime;
@property(nullable, nonatomic, weak) id<SCNSceneRendererDelegate> delegate;
@property(nullable, nonatomic, retain) SCNNode* pointOfView;
@property(nonatomic) BOOL autoenablesDefaultLighting, showsStatistics, loops;
@property(nonatomic, getter=isPlaying) BOOL playing;
@property(nonatomic) SCNDebugOptions debugOptions;
@property(nullable, nonatomic, readonly) id<MTLDevice> device;
- (NSArray<SCNHitTestResult*>*)hitTest:(CGPoint)point options:(nullable NSDictionary<SCNHitTestOption, id>*)options;
- (SCNVector3)projectPoint:(SCNVector3)point;
- (SCNVector3)unprojectPoint:(SCNVector3)point;
- (BOOL)isNodeInsideFrustum:(SCNNode*)node withPointOfView:(SCNNode*)view;
- (BOOL)prepareObject:(id)object shouldAbortBlock:(nullable BOOL(NS_NOESCAPE ^)(void))block;
- (void)prepareObjects:(NSArray*)objects withCompletionHandler:(nullable void (^)(BOOL success))completion;
@end
@protocol SCNSceneRendererDelegate <NSObject>
@optional
- (void)renderer:(id<SCNSceneRenderer>)renderer updateAtTime:(NSTimeInterval)time;
- (void)renderer:(id<SCNSceneRenderer>)renderer didApplyAnimationsAtTime:(NSTimeInterval)time;
- (void)renderer:(id<SCNSceneRenderer>)renderer didSimulatePhysicsAtTime:(NSTimeInterval)time;
- (void)renderer:(id<SCNSceneRenderer>)renderer willRenderScene:(SCNScene*)scene atTime:(NSTimeInterval)time;
- (void)renderer:(id<SCNSceneRenderer>)renderer didRenderScene:(SCNScene*)scene atTime:(NSTimeInterval)time;
@end
@interface SCNView : UIView <SCNSceneRenderer>
- (instancetype)initWithFrame:(CGRect)frame options:(nullable NSDictionary<NSString*, id>*)options;
@property(nullable, nonatomic, retain) SCNScene* scene;
@property(nonatomic) BOOL rendersContinuously, allowsCameraControl;
@property(nonatomic) SCNAntialiasingMode antialiasingMode;
@property(nonatomic) NSInteger preferredFramesPerSecond;
@property(nonatomic) BOOL autoenablesDefaultLighting;
- (UIImage*)snapshot;
- (void)play:(nullable id)sender;
- (void)pause:(nullable id)sender;
- (void)stop:(nullable id)sender;
@end
@interface SCNRenderer : NSObject <SCNSceneRenderer>
+ (instancetype)rendererWithDevice:(nullable id<MTLDevice>)device
                           options:(nullable NSDictionary<NSString*, id>*)options;
- (UIImage*)snapshotAtTime:(CFTimeInterval)time withSize:(CGSize)size antialiasingMode:(SCNAntialiasingMode)mode;
@end

NS_ASSUME_NONNULL_END
