// Stand-in for SpriteKit: views, scenes, sprites and actions.
#pragma once

#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class SKView, SKScene, SKNode, SKAction, SKTexture, SKPhysicsBody, SKPhysicsContact;

@protocol SKViewDelegate <NSObject>
@optional
- (BOOL)view:(SKView*)view shouldRenderAtTime:(NSTimeInterval)time;
@end
@interface SKView : UIView
@property(nullable, nonatomic, weak) NSObject<SKViewDelegate>* delegate;
@property(nullable, nonatomic, readonly) SKScene* scene;
@property(nonatomic, getter=isPaused) BOOL paused;
@property(nonatomic) BOOL showsFPS, showsNodeCount, ignoresSiblingOrder, allowsTransparency;
@property(nonatomic) NSInteger preferredFramesPerSecond;
- (void)presentScene:(nullable SKScene*)scene;
- (void)presentScene:(SKScene*)scene transition:(id)transition;
- (nullable SKTexture*)textureFromNode:(SKNode*)node;
@end
@interface SKTexture : NSObject <NSCopying, NSSecureCoding>
+ (instancetype)textureWithImageNamed:(NSString*)name;
+ (instancetype)textureWithImage:(UIImage*)image;
+ (instancetype)textureWithCGImage:(CGImageRef)image;
- (CGSize)size;
@end
@interface SKAction : NSObject <NSCopying, NSSecureCoding>
+ (SKAction*)moveTo:(CGPoint)position duration:(NSTimeInterval)duration;
+ (SKAction*)fadeAlphaTo:(CGFloat)alpha duration:(NSTimeInterval)duration;
+ (SKAction*)scaleTo:(CGFloat)scale duration:(NSTimeInterval)duration;
+ (SKAction*)sequence:(NSArray<SKAction*>*)actions;
+ (SKAction*)group:(NSArray<SKAction*>*)actions;
+ (SKAction*)repeatActionForever:(SKAction*)action;
+ (SKAction*)waitForDuration:(NSTimeInterval)duration;
+ (SKAction*)runBlock:(dispatch_block_t)block;
+ (SKAction*)removeFromParent;
+ (SKAction*)playSoundFileNamed:(NSString*)name waitForCompletion:(BOOL)wait;
@end
@interface SKNode : UIResponder <NSCopying, NSSecureCoding>
+ (instancetype)node;
@property(nonatomic) CGPoint position;
@property(nonatomic) CGFloat zPosition, zRotation, xScale, yScale, alpha;
@property(nonatomic, readonly) CGRect frame;
@property(nonatomic, getter=isHidden) BOOL hidden;
@property(nonatomic, getter=isPaused) BOOL paused;
@property(nullable, nonatomic, copy) NSString* name;
@property(nullable, nonatomic, readonly) SKNode* parent;
@property(nullable, nonatomic, readonly) SKScene* scene;
@property(nonatomic, readonly) NSArray<SKNode*>* children;
@property(nullable, nonatomic, strong) SKPhysicsBody* physicsBody;
- (void)addChild:(SKNode*)node;
- (void)removeFromParent;
- (void)removeAllChildren;
- (nullable SKNode*)childNodeWithName:(NSString*)name;
- (void)runAction:(SKAction*)action;
- (void)runAction:(SKAction*)action completion:(void (^)(void))block;
- (void)removeAllActions;
- (SKNode*)nodeAtPoint:(CGPoint)point;
@end
@interface SKSpriteNode : SKNode
+ (instancetype)spriteNodeWithImageNamed:(NSString*)name;
+ (instancetype)spriteNodeWithTexture:(nullable SKTexture*)texture;
+ (instancetype)spriteNodeWithColor:(UIColor*)color size:(CGSize)size;
@property(nullable, nonatomic, retain) SKTexture* texture;
@property(nonatomic) CGSize size;
@property(nonatomic) CGPoint anchorPoint;
@property(nonatomic, retain) UIColor* color;
@end
@interface SKLabelNode : SKNode
+ (instancetype)labelNodeWithText:(nullable NSString*)text;
+ (instancetype)labelNodeWithFontNamed:(nullable NSString*)font;
@property(nullable, nonatomic, copy) NSString *text, *fontName;
@property(nonatomic) CGFloat fontSize;
@property(nullable, nonatomic, retain) UIColor* fontColor;
@end
@interface SKShapeNode : SKNode
+ (instancetype)shapeNodeWithCircleOfRadius:(CGFloat)radius;
+ (instancetype)shapeNodeWithRectOfSize:(CGSize)size;
@property(nonatomic, retain) UIColor *fillColor, *strokeColor;
@end
@interface SKEffectNode : SKNode
@end
@interface SKVideoNode : SKNode
- (void)play;
- (void)pause;
@end
@interface SKPhysicsBody : NSObject <NSCopying, NSSecureCoding>
+ (SKPhysicsBody*)bodyWithCircleOfRadius:(CGFloat)radius;
+ (SKPhysicsBody*)bodyWithRectangleOfSize:(CGSize)size;
@property(nonatomic, getter=isDynamic) BOOL dynamic;
@property(nonatomic) uint32_t categoryBitMask, collisionBitMask, contactTestBitMask;
@end
typedef NS_ENUM(NSInteger, SKSceneScaleMode) {
  SKSceneScaleModeFill,
  SKSceneScaleModeAspectFill,
  SKSceneScaleModeAspectFit,
  SKSceneScaleModeResizeFill,
};
@interface SKScene : SKEffectNode
+ (instancetype)sceneWithSize:(CGSize)size;
- (instancetype)initWithSize:(CGSize)size;
@property(nonatomic) CGSize size;
@property(nonatomic) SKSceneScaleMode scaleMode;
@property(nonatomic, retain) UIColor* backgroundColor;
@property(nullable, nonatomic, weak, readonly) SKView* view;
- (void)update:(NSTimeInterval)time;
- (void)didMoveToView:(SKView*)view;
- (void)willMoveFromView:(SKView*)view;
@end

NS_ASSUME_NONNULL_END
