// Stand-in for SceneKit: the node tree ARKit draws with.
#pragma once

#import <UIKit/UIKit.h>
#include <simd/simd.h>

NS_ASSUME_NONNULL_BEGIN

@class SCNScene;
@protocol SCNSceneRenderer <NSObject>
@property(nullable, nonatomic, retain) SCNScene* scene;
@end
@protocol SCNSceneRendererDelegate <NSObject>
@optional
- (void)renderer:(id<SCNSceneRenderer>)renderer updateAtTime:(NSTimeInterval)time;
@end
@interface SCNMaterialProperty : NSObject
@property(nullable, nonatomic, retain) id contents;
@end
@interface SCNMaterial : NSObject <NSCopying>
@property(nonatomic, readonly) SCNMaterialProperty* diffuse;
@end
@interface SCNGeometry : NSObject <NSCopying>
@property(nullable, nonatomic, retain) SCNMaterial* firstMaterial;
@end
@interface SCNMorpher : NSObject
- (void)setWeight:(CGFloat)weight forTargetNamed:(NSString*)name;
@end
@interface SCNNode : NSObject <NSCopying>
+ (instancetype)node;
+ (SCNNode*)nodeWithGeometry:(nullable SCNGeometry*)geometry;
@property(nullable, nonatomic, retain) SCNGeometry* geometry;
@property(nullable, nonatomic, retain) SCNMorpher* morpher;
@property(nonatomic, getter=isHidden) BOOL hidden;
- (void)addChildNode:(SCNNode*)node;
@end
@interface SCNScene : NSObject
+ (instancetype)scene;
@property(nonatomic, readonly) SCNNode* rootNode;
@end
@interface SCNView : UIView <SCNSceneRenderer>
@end

NS_ASSUME_NONNULL_END
