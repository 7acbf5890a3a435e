// Stand-in for QuartzCore: layers, animations and display links.
#pragma once

#import <CoreGraphics/CoreGraphics.h>
#import <Foundation/Foundation.h>

struct CATransform3D {
  CGFloat m11, m12, m13, m14, m21, m22, m23, m24, m31, m32, m33, m34, m41, m42, m43, m44;
};
typedef struct CATransform3D CATransform3D;
#define CA_EXTERN FOUNDATION_EXPORT

NS_ASSUME_NONNULL_BEGIN

FOUNDATION_EXPORT const CATransform3D CATransform3DIdentity;
FOUNDATION_EXPORT CFTimeInterval CACurrentMediaTime(void);
FOUNDATION_EXPORT bool CATransform3DIsIdentity(CATransform3D t);
FOUNDATION_EXPORT bool CATransform3DEqualToTransform(CATransform3D a, CATransform3D b);
FOUNDATION_EXPORT CATransform3D CATransform3DMakeTranslation(CGFloat x, CGFloat y, CGFloat z);
FOUNDATION_EXPORT CATransform3D CATransform3DMakeScale(CGFloat x, CGFloat y, CGFloat z);
FOUNDATION_EXPORT CATransform3D CATransform3DMakeRotation(CGFloat angle, CGFloat x, CGFloat y, CGFloat z);
FOUNDATION_EXPORT CATransform3D CATransform3DTranslate(CATransform3D t, CGFloat x, CGFloat y, CGFloat z);
FOUNDATION_EXPORT CATransform3D CATransform3DScale(CATransform3D t, CGFloat x, CGFloat y, CGFloat z);
FOUNDATION_EXPORT CATransform3D CATransform3DRotate(CATransform3D t, CGFloat angle, CGFloat x, CGFloat y, CGFloat z);
FOUNDATION_EXPORT CATransform3D CATransform3DConcat(CATransform3D a, CATransform3D b);
FOUNDATION_EXPORT CATransform3D CATransform3DInvert(CATransform3D t);
FOUNDATION_EXPORT CATransform3D CATransform3DMakeAffineTransform(CGAffineTransform t);
FOUNDATION_EXPORT bool CATransform3DIsAffine(CATransform3D t);
FOUNDATION_EXPORT CGAffineTransform CATransform3DGetAffineTransform(CATransform3D t);
typedef NSString* CALayerContentsGravity;
typedef NSString* CALayerContentsFormat;
typedef NSString* CALayerContentsFilter;
typedef NSString* CALayerCornerCurve;
typedef NSString* CAMediaTimingFunctionName;
typedef NSString* CAMediaTimingFillMode;
typedef NSString* CAAnimationCalculationMode;
typedef NSString* CAAnimationRotationMode;
typedef NSString* CATransitionType;
typedef NSString* CATransitionSubtype;
typedef NSString* CAShapeLayerFillRule;
typedef NSString* CAShapeLayerLineJoin;
typedef NSString* CAShapeLayerLineCap;
typedef NSString* CAGradientLayerType;
typedef NSString* CATextLayerAlignmentMode;
typedef NSString* CATextLayerTruncationMode;
FOUNDATION_EXPORT CALayerContentsGravity const kCAGravityCenter;
FOUNDATION_EXPORT CALayerContentsGravity const kCAGravityTop;
FOUNDATION_EXPORT CALayerContentsGravity const kCAGravityBottom;
FOUNDATION_EXPORT CALayerContentsGravity const kCAGravityLeft;
FOUNDATION_EXPORT CALayerContentsGravity const kCAGravityRight;
FOUNDATION_EXPORT CALayerContentsGravity const kCAGravityTopLeft;
FOUNDATION_EXPORT CALayerContentsGravity const kCAGravityTopRight;
FOUNDATION_EXPORT CALayerContentsGravity const kCAGravityBottomLeft;
FOUNDATION_EXPORT CALayerContentsGravity const kCAGravityBottomRight;
FOUNDATION_EXPORT CALayerContentsGravity const kCAGravityResize;
FOUNDATION_EXPORT CALayerContentsGravity const kCAGravityResizeAspect;
FOUNDATION_EXPORT CALayerContentsGravity const kCAGravityResizeAspectFill;
FOUNDATION_EXPORT CALayerContentsFilter const kCAFilterNearest;
FOUNDATION_EXPORT CALayerContentsFilter const kCAFilterLinear;
FOUNDATION_EXPORT CALayerContentsFilter const kCAFilterTrilinear;
FOUNDATION_EXPORT CALayerCornerCurve const kCACornerCurveCircular;
FOUNDATION_EXPORT CALayerCornerCurve const kCACornerCurveContinuous;
FOUNDATION_EXPORT CAMediaTimingFunctionName const kCAMediaTimingFunctionLinear;
FOUNDATION_EXPORT CAMediaTimingFunctionName const kCAMediaTimingFunctionEaseIn;
FOUNDATION_EXPORT CAMediaTimingFunctionName const kCAMediaTimingFunctionEaseOut;
FOUNDATION_EXPORT CAMediaTimingFunctionName const kCAMediaTimingFunctionEaseInEaseOut;
FOUNDATION_EXPORT CAMediaTimingFunctionName const kCAMediaTimingFunctionDefault;
FOUNDATION_EXPORT CAMediaTimingFillMode const kCAFillModeForwards;
FOUNDATION_EXPORT CAMediaTimingFillMode const kCAFillModeBackwards;
FOUNDATION_EXPORT CAMediaTimingFillMode const kCAFillModeBoth;
FOUNDATION_EXPORT CAMediaTimingFillMode const kCAFillModeRemoved;
FOUNDATION_EXPORT CAAnimationCalculationMode const kCAAnimationLinear;
FOUNDATION_EXPORT CAAnimationCalculationMode const kCAAnimationDiscrete;
FOUNDATION_EXPORT CAAnimationCalculationMode const kCAAnimationPaced;
FOUNDATION_EXPORT CAAnimationCalculationMode const kCAAnimationCubic;
FOUNDATION_EXPORT CAAnimationCalculationMode const kCAAnimationCubicPaced;
FOUNDATION_EXPORT CAAnimationCalculationMode const kCAAnimationRotateAuto;
FOUNDATION_EXPORT CATransitionType const kCATransitionFade;
FOUNDATION_EXPORT CATransitionType const kCATransitionMoveIn;
FOUNDATION_EXPORT CATransitionType const kCATransitionPush;
FOUNDATION_EXPORT CATransitionType const kCATransitionReveal;
FOUNDATION_EXPORT CATransitionSubtype const kCATransitionFromRight;
FOUNDATION_EXPORT CATransitionSubtype const kCATransitionFromLeft;
FOUNDATION_EXPORT CATransitionSubtype const kCATransitionFromTop;
FOUNDATION_EXPORT CATransitionSubtype const kCATransitionFromBottom;
FOUNDATION_EXPORT CAShapeLayerFillRule const kCAFillRuleNonZero;
FOUNDATION_EXPORT CAShapeLayerFillRule const kCAFillRuleEvenOdd;
FOUNDATION_EXPORT CAShapeLayerLineJoin const kCALineJoinMiter;
FOUNDATION_EXPORT CAShapeLayerLineJoin const kCALineJoinRound;
FOUNDATION_EXPORT CAShapeLayerLineJoin const kCALineJoinBevel;
FOUNDATION_EXPORT CAShapeLayerLineCap const kCALineCapButt;
FOUNDATION_EXPORT CAShapeLayerLineCap const kCALineCapRound;
FOUNDATION_EXPORT CAShapeLayerLineCap const kCALineCapSquare;
FOUNDATION_EXPORT CAGradientLayerType const kCAGradientLayerAxial;
FOUNDATION_EXPORT CAGradientLayerType const kCAGradientLayerRadial;
FOUNDATION_EXPORT CAGradientLayerType const kCAGradientLayerConic;
FOUNDATION_EXPORT CATextLayerAlignmentMode const kCAAlignmentNatural;
FOUNDATION_EXPORT CATextLayerAlignmentMode const kCAAlignmentLeft;
FOUNDATION_EXPORT CATextLayerAlignmentMode const kCAAlignmentRight;
FOUNDATION_EXPORT CATextLayerAlignmentMode const kCAAlignmentCenter;
FOUNDATION_EXPORT CATextLayerAlignmentMode const kCAAlignmentJustified;
FOUNDATION_EXPORT CATextLayerTruncationMode const kCATruncationNone;
FOUNDATION_EXPORT CATextLayerTruncationMode const kCATruncationStart;
FOUNDATION_EXPORT CATextLayerTruncationMode const kCATruncationEnd;
FOUNDATION_EXPORT CATextLayerTruncationMode const kCATruncationMiddle;
FOUNDATION_EXPORT NSString* const kCAOnOrderIn;
FOUNDATION_EXPORT NSString* const kCAOnOrderOut;
FOUNDATION_EXPORT NSString* const kCATransition;
FOUNDATION_EXPORT NSString* const kCATransactionAnimationDuration;
FOUNDATION_EXPORT NSString* const kCATransactionDisableActions;

typedef NS_OPTIONS(NSUInteger, CACornerMask) { kCALayerMinXMinYCorner = 1, kCALayerMaxXMinYCorner = 2, kCALayerMinXMaxYCorner = 4, kCALayerMaxXMaxYCorner = 8 };
typedef NS_OPTIONS(unsigned, CAEdgeAntialiasingMask) { kCALayerLeftEdge = 1, kCALayerRightEdge = 2, kCALayerBottomEdge = 4, kCALayerTopEdge = 8 };
typedef struct CAFrameRateRange {
  float minimum, maximum, preferred;
} CAFrameRateRange;
FOUNDATION_EXPORT CAFrameRateRange CAFrameRateRangeMake(float minimum, float maximum, float preferred);
@class CALayer, CAAnimation, CAMediaTimingFunction;
@protocol CAMediaTiming
@property CFTimeInterval beginTime;
@property CFTimeInterval duration;
@property float speed;
@property CFTimeInterval timeOffset;
@property float repeatCount;
@property CFTimeInterval repeatDuration;
@property BOOL autoreverses;
@property(copy) CAMediaTimingFillMode fillMode;
@end
@protocol CAAction
- (void)runActionForKey:(NSString*)event object:(id)object arguments:(nullable NSDictionary*)arguments;
@end
@protocol CALayerDelegate <NSObject>
@optional
- (void)displayLayer:(CALayer*)layer;
- (void)drawLayer:(CALayer*)layer inContext:(CGContextRef)context;
- (void)layerWillDraw:(CALayer*)layer;
- (void)layoutSublayersOfLayer:(CALayer*)layer;
- (nullable id<CAAction>)actionForLayer:(CALayer*)layer forKey:(NSString*)event;
@end
@interface CALayer : NSObject <NSSecureCoding, CAMediaTiming>
+ (instancetype)layer;
- (instancetype)init;
- (instancetype)initWithLayer:(id)layer;
- (nullable instancetype)presentationLayer;
- (instancetype)modelLayer;
+ (nullable id)defaultValueForKey:(NSString*)key;
+ (BOOL)needsDisplayForKey:(NSString*)key;
@property CGRect bounds;
@property CGPoint position;
@property CGFloat zPosition;
@property CGPoint anchorPoint;
@property CGFloat anchorPointZ;
@property CATransform3D transform;
- (CGAffineTransform)affineTransform;
- (void)setAffineTransform:(CGAffineTransform)transform;
@property CGRect frame;
@property(getter=isHidden) BOOL hidden;
@property(getter=isDoubleSided) BOOL doubleSided;
@property(getter=isGeometryFlipped) BOOL geometryFlipped;
@property(nullable, readonly) CALayer* superlayer;
- (void)removeFromSuperlayer;
@property(nullable, copy) NSArray<__kindof CALayer*>* sublayers;
- (void)addSublayer:(CALayer*)layer;
- (void)insertSublayer:(CALayer*)layer atIndex:(unsigned)index;
- (void)insertSublayer:(CALayer*)layer below:(nullable CALayer*)sibling;
- (void)insertSublayer:(CALayer*)layer above:(nullable CALayer*)sibling;
- (void)replaceSublayer:(CALayer*)layer with:(CALayer*)other;
@property CATransform3D sublayerTransform;
@property(nullable, strong) __kindof CALayer* mask;
@property BOOL masksToBounds;
- (CGPoint)convertPoint:(CGPoint)point fromLayer:(nullable CALayer*)layer;
- (CGPoint)convertPoint:(CGPoint)point toLayer:(nullable CALayer*)layer;
- (CGRect)convertRect:(CGRect)rect fromLayer:(nullable CALayer*)layer;
- (CGRect)convertRect:(CGRect)rect toLayer:(nullable CALayer*)layer;
- (CFTimeInterval)convertTime:(CFTimeInterval)time fromLayer:(nullable CALayer*)layer;
- (nullable __kindof CALayer*)hitTest:(CGPoint)point;
- (BOOL)containsPoint:(CGPoint)point;
@property(nullable, strong) id contents;
@property CGRect contentsRect;
@property(copy) CALayerContentsGravity contentsGravity;
@property CGFloat contentsScale;
@property CGRect contentsCenter;
@property(copy) CALayerContentsFormat contentsFormat;
@property(copy) CALayerContentsFilter minificationFilter;
@property(copy) CALayerContentsFilter magnificationFilter;
@property(getter=isOpaque) BOOL opaque;
- (void)display;
- (void)setNeedsDisplay;
- (void)setNeedsDisplayInRect:(CGRect)rect;
- (BOOL)needsDisplay;
- (void)displayIfNeeded;
@property BOOL needsDisplayOnBoundsChange;
- (void)drawInContext:(CGContextRef)context;
- (void)renderInContext:(CGContextRef)context;
@property CAEdgeAntialiasingMask edgeAntialiasingMask;
@property BOOL allowsEdgeAntialiasing;
@property(nullable) CGColorRef backgroundColor;
@property CGFloat cornerRadius;
@property CACornerMask maskedCorners;
@property(copy) CALayerCornerCurve cornerCurve;
@property CGFloat borderWidth;
@property(nullable) CGColorRef borderColor;
@property float opacity;
@property BOOL allowsGroupOpacity;
@property(nullable, strong) id compositingFilter;
@property(nullable, copy) NSArray* filters;
@property BOOL shouldRasterize;
@property CGFloat rasterizationScale;
@property(nullable) CGColorRef shadowColor;
@property float shadowOpacity;
@property CGSize shadowOffset;
@property CGFloat shadowRadius;
@property(nullable) CGPathRef shadowPath;
- (CGSize)preferredFrameSize;
- (void)setNeedsLayout;
- (BOOL)needsLayout;
- (void)layoutIfNeeded;
- (void)layoutSublayers;
+ (nullable id<CAAction>)defaultActionForKey:(NSString*)event;
- (nullable id<CAAction>)actionForKey:(NSString*)event;
@property(nullable, copy) NSDictionary<NSString*, id<CAAction>>* actions;
- (void)addAnimation:(CAAnimation*)animation forKey:(nullable NSString*)key;
- (void)removeAllAnimations;
- (void)removeAnimationForKey:(NSString*)key;
- (nullable NSArray<NSString*>*)animationKeys;
- (nullable __kindof CAAnimation*)animationForKey:(NSString*)key;
@property(nullable, copy) NSString* name;
@property(nullable, weak) id<CALayerDelegate> delegate;
@property(nullable, copy) NSDictionary* style;
- (void)scrollPoint:(CGPoint)point;
- (void)scrollRectToVisible:(CGRect)rect;
@end
@interface CAMediaTimingFunction : NSObject <NSSecureCoding>
+ (instancetype)functionWithName:(CAMediaTimingFunctionName)name;
+ (instancetype)functionWithControlPoints:(float)ax :(float)ay :(float)bx :(float)by;
- (instancetype)initWithControlPoints:(float)ax :(float)ay :(float)bx :(float)by;
- (void)getControlPointAtIndex:(size_t)index values:(float[_Nonnull 2])values;
@end
@protocol CAAnimationDelegate <NSObject>
@optional
- (void)animationDidStart:(CAAnimation*)animation;
- (void)animationDidStop:(CAAnimation*)animation finished:(BOOL)finished;
@end
@interface CAAnimation : NSObject <NSSecureCoding, NSCopying, CAMediaTiming, CAAction>
+ (instancetype)animation;
@property(nullable, strong) CAMediaTimingFunction* timingFunction;
@property(nullable, strong) id<CAAnimationDelegate> delegate;
@property(getter=isRemovedOnCompletion) BOOL removedOnCompletion;
@property CAFrameRateRange preferredFrameRateRange;
@end
@interface CAPropertyAnimation : CAAnimation
+ (instancetype)animationWithKeyPath:(nullable NSString*)path;
@property(nullable, copy) NSString* keyPath;
@property(getter=isAdditive) BOOL additive;
@property(getter=isCumulative) BOOL cumulative;
@end
@interface CABasicAnimation : CAPropertyAnimation
@property(nullable, strong) id fromValue;
@property(nullable, strong) id toValue;
@property(nullable, strong) id byValue;
@end
@interface CAKeyframeAnimation : CAPropertyAnimation
@property(nullable, copy) NSArray* values;
@property(nullable) CGPathRef path;
@property(nullable, copy) NSArray<NSNumber*>* keyTimes;
@property(nullable, copy) NSArray<CAMediaTimingFunction*>* timingFunctions;
@property(copy) CAAnimationCalculationMode calculationMode;
@property(nullable, copy) CAAnimationRotationMode rotationMode;
@end
@interface CASpringAnimation : CABasicAnimation
@property CGFloat mass;
@property CGFloat stiffness;
@property CGFloat damping;
@property CGFloat initialVelocity;
@property(readonly) CFTimeInterval settlingDuration;
@end
@interface CATransition : CAAnimation
@property(copy) CATransitionType type;
@property(nullable, copy) CATransitionSubtype subtype;
@end
@interface CAAnimationGroup : CAAnimation
@property(nullable, copy) NSArray<CAAnimation*>* animations;
@end
@interface CATransaction : NSObject
+ (void)begin;
+ (void)commit;
+ (void)flush;
+ (CFTimeInterval)animationDuration;
+ (void)setAnimationDuration:(CFTimeInterval)duration;
+ (nullable CAMediaTimingFunction*)animationTimingFunction;
+ (void)setAnimationTimingFunction:(nullable CAMediaTimingFunction*)function;
+ (BOOL)disableActions;
+ (void)setDisableActions:(BOOL)flag;
+ (nullable void (^)(void))completionBlock;
+ (void)setCompletionBlock:(nullable void (^)(void))block;
+ (nullable id)valueForKey:(NSString*)key;
+ (void)setValue:(nullable id)value forKey:(NSString*)key;
@end
@interface CADisplayLink : NSObject
+ (CADisplayLink*)displayLinkWithTarget:(id)target selector:(SEL)selector;
- (void)addToRunLoop:(NSRunLoop*)loop forMode:(NSRunLoopMode)mode;
- (void)removeFromRunLoop:(NSRunLoop*)loop forMode:(NSRunLoopMode)mode;
- (void)invalidate;
@property(readonly, nonatomic) CFTimeInterval timestamp;
@property(readonly, nonatomic) CFTimeInterval duration;
@property(readonly, nonatomic) CFTimeInterval targetTimestamp;
@property(getter=isPaused, nonatomic) BOOL paused;
@property(nonatomic) NSInteger frameInterval;
@property(nonatomic) NSInteger preferredFramesPerSecond;
@property(nonatomic) CAFrameRateRange preferredFrameRateRange;
@end
@interface CAShapeLayer : CALayer
@property(nullable) CGPathRef path;
@property(nullable) CGColorRef fillColor;
@property(copy) CAShapeLayerFillRule fillRule;
@property(nullable) CGColorRef strokeColor;
@property CGFloat strokeStart;
@property CGFloat strokeEnd;
@property CGFloat lineWidth;
@property CGFloat miterLimit;
@property(copy) CAShapeLayerLineCap lineCap;
@property(copy) CAShapeLayerLineJoin lineJoin;
@property CGFloat lineDashPhase;
@property(nullable, copy) NSArray<NSNumber*>* lineDashPattern;
@end
@interface CAGradientLayer : CALayer
@property(nullable, copy) NSArray* colors;
@property(nullable, copy) NSArray<NSNumber*>* locations;
@property CGPoint startPoint;
@property CGPoint endPoint;
@property(copy) CAGradientLayerType type;
@end
@interface CATextLayer : CALayer
@property(nullable, copy) id string;
@property(nullable) CFTypeRef font;
@property CGFloat fontSize;
@property(nullable) CGColorRef foregroundColor;
@property(getter=isWrapped) BOOL wrapped;
@property(copy) CATextLayerAlignmentMode alignmentMode;
@property(copy) CATextLayerTruncationMode truncationMode;
@end
@interface CAReplicatorLayer : CALayer
@property NSInteger instanceCount;
@property CFTimeInterval instanceDelay;
@property CATransform3D instanceTransform;
@end
@interface CATiledLayer : CALayer
@property CGSize tileSize;
@property size_t levelsOfDetail;
@end
@interface CAScrollLayer : CALayer
- (void)scrollToPoint:(CGPoint)point;
@end
@interface CATransformLayer : CALayer
@end
@interface CAEAGLLayer : CALayer
@property(copy) NSDictionary* drawableProperties;
@end
@interface CAEmitterCell : NSObject <NSSecureCoding>
+ (instancetype)emitterCell;
@property(nullable, strong) id contents;
@property float birthRate;
@property float lifetime;
@property CGFloat velocity;
@property CGFloat scale;
@end
@interface CAEmitterLayer : CALayer
@property(nullable, copy) NSArray<CAEmitterCell*>* emitterCells;
@property CGPoint emitterPosition;
@property CGSize emitterSize;
@end
@interface CAValueFunction : NSObject
+ (nullable instancetype)functionWithName:(NSString*)name;
@end
@interface NSValue (CATransform3DAdditions)
+ (NSValue*)valueWithCATransform3D:(CATransform3D)transform;
@property(readonly) CATransform3D CATransform3DValue;
@end

NS_ASSUME_NONNULL_END
