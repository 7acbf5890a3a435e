// Stand-in for UIKit's views, layout and gestures.
#pragma once

#import <UIKit/UIResponder.h>

NS_ASSUME_NONNULL_BEGIN

@class UILayoutGuide, UIViewController, UILabel, UIWindowScene, UIView, UIGestureRecognizer;
typedef NS_ENUM(NSInteger, UIViewContentMode) { UIViewContentModeScaleToFill, UIViewContentModeScaleAspectFit, UIViewContentModeScaleAspectFill, UIViewContentModeRedraw, UIViewContentModeCenter, UIViewContentModeTop, UIViewContentModeBottom, UIViewContentModeLeft, UIViewContentModeRight, UIViewContentModeTopLeft, UIViewContentModeTopRight, UIViewContentModeBottomLeft, UIViewContentModeBottomRight };
typedef NS_ENUM(NSInteger, UIViewAnimationCurve) { UIViewAnimationCurveEaseInOut, UIViewAnimationCurveEaseIn, UIViewAnimationCurveEaseOut, UIViewAnimationCurveLinear };
typedef NS_ENUM(NSInteger, UIViewAnimationTransition) { UIViewAnimationTransitionNone, UIViewAnimationTransitionFlipFromLeft, UIViewAnimationTransitionFlipFromRight, UIViewAnimationTransitionCurlUp, UIViewAnimationTransitionCurlDown };
typedef NS_ENUM(NSInteger, UISemanticContentAttribute) { UISemanticContentAttributeUnspecified, UISemanticContentAttributePlayback, UISemanticContentAttributeSpatial, UISemanticContentAttributeForceLeftToRight, UISemanticContentAttributeForceRightToLeft };
typedef NS_ENUM(NSInteger, UIViewTintAdjustmentMode) { UIViewTintAdjustmentModeAutomatic, UIViewTintAdjustmentModeNormal, UIViewTintAdjustmentModeDimmed };
typedef NS_OPTIONS(NSUInteger, UIViewAutoresizing) { UIViewAutoresizingNone = 0, UIViewAutoresizingFlexibleLeftMargin = 1, UIViewAutoresizingFlexibleWidth = 2, UIViewAutoresizingFlexibleRightMargin = 4, UIViewAutoresizingFlexibleTopMargin = 8, UIViewAutoresizingFlexibleHeight = 16, UIViewAutoresizingFlexibleBottomMargin = 32 };
typedef NS_OPTIONS(NSUInteger, UIViewAnimationOptions) { UIViewAnimationOptionLayoutSubviews = 1, UIViewAnimationOptionAllowUserInteraction = 2, UIViewAnimationOptionBeginFromCurrentState = 4, UIViewAnimationOptionRepeat = 8, UIViewAnimationOptionAutoreverse = 16, UIViewAnimationOptionOverrideInheritedDuration = 32, UIViewAnimationOptionOverrideInheritedCurve = 64, UIViewAnimationOptionCurveEaseInOut = 0, UIViewAnimationOptionCurveEaseIn = 1 << 16, UIViewAnimationOptionCurveEaseOut = 2 << 16, UIViewAnimationOptionCurveLinear = 3 << 16, UIViewAnimationOptionTransitionNone = 0, UIViewAnimationOptionTransitionFlipFromLeft = 1 << 20, UIViewAnimationOptionTransitionFlipFromRight = 2 << 20, UIViewAnimationOptionTransitionCrossDissolve = 5 << 20 };
typedef NS_ENUM(NSInteger, NSLayoutRelation) { NSLayoutRelationLessThanOrEqual = -1, NSLayoutRelationEqual, NSLayoutRelationGreaterThanOrEqual };
typedef NS_ENUM(NSInteger, NSLayoutAttribute) { NSLayoutAttributeNotAnAttribute = 0, NSLayoutAttributeLeft = 1, NSLayoutAttributeRight, NSLayoutAttributeTop, NSLayoutAttributeBottom, NSLayoutAttributeLeading, NSLayoutAttributeTrailing, NSLayoutAttributeWidth, NSLayoutAttributeHeight, NSLayoutAttributeCenterX, NSLayoutAttributeCenterY, NSLayoutAttributeLastBaseline, NSLayoutAttributeFirstBaseline };
typedef NS_ENUM(NSInteger, UILayoutConstraintAxis) { UILayoutConstraintAxisHorizontal, UILayoutConstraintAxisVertical };
typedef NS_OPTIONS(NSUInteger, NSLayoutFormatOptions) { NSLayoutFormatAlignAllLeft = 2, NSLayoutFormatAlignAllRight = 4, NSLayoutFormatAlignAllTop = 8, NSLayoutFormatAlignAllBottom = 16 };
static const UILayoutPriority UILayoutPriorityRequired = 1000, UILayoutPriorityDefaultHigh = 750, UILayoutPriorityDefaultLow = 250, UILayoutPriorityFittingSizeLevel = 50;
UIKIT_EXTERN const CGSize UILayoutFittingCompressedSize;
UIKIT_EXTERN const CGSize UILayoutFittingExpandedSize;
UIKIT_EXTERN const CGFloat UIViewNoIntrinsicMetric;

@class NSLayoutConstraint, NSLayoutXAxisAnchor, NSLayoutYAxisAnchor, NSLayoutDimension;
@interface NSLayoutAnchor<AnchorType> : NSObject
- (NSLayoutConstraint*)constraintEqualToAnchor:(NSLayoutAnchor<AnchorType>*)anchor;
- (NSLayoutConstraint*)constraintGreaterThanOrEqualToAnchor:(NSLayoutAnchor<AnchorType>*)anchor;
- (NSLayoutConstraint*)constraintLessThanOrEqualToAnchor:(NSLayoutAnchor<AnchorType>*)anchor;
- (NSLayoutConstraint*)constraintEqualToAnchor:(NSLayoutAnchor<AnchorType>*)anchor constant:(CGFloat)constant;
@end
@interface NSLayoutXAxisAnchor : NSLayoutAnchor <NSLayoutXAxisAnchor*>
@end
@interface NSLayoutYAxisAnchor : NSLayoutAnchor <NSLayoutYAxisAnchor*>
@end
@interface NSLayoutDimension : NSLayoutAnchor <NSLayoutDimension*>
- (NSLayoutConstraint*)constraintEqualToConstant:(CGFloat)constant;
- (NSLayoutConstraint*)constraintGreaterThanOrEqualToConstant:(CGFloat)constant;
- (NSLayoutConstraint*)constraintEqualToAnchor:(NSLayoutDimension*)anchor multiplier:(CGFloat)multiplier;
@end
@interface NSLayoutConstraint : NSObject
+ (NSArray<NSLayoutConstraint*>*)constraintsWithVisualFormat:(NSString*)format options:(NSLayoutFormatOptions)options metrics:(nullable NSDictionary<NSString*, id>*)metrics views:(NSDictionary<NSString*, id>*)views;
+ (instancetype)constraintWithItem:(id)item attribute:(NSLayoutAttribute)attribute relatedBy:(NSLayoutRelation)relation toItem:(nullable id)other attribute:(NSLayoutAttribute)other_attribute multiplier:(CGFloat)multiplier constant:(CGFloat)constant;
@property(nonatomic) UILayoutPriority priority;
@property(nonatomic) CGFloat constant;
@property(nonatomic, getter=isActive) BOOL active;
+ (void)activateConstraints:(NSArray<NSLayoutConstraint*>*)constraints;
+ (void)deactivateConstraints:(NSArray<NSLayoutConstraint*>*)constraints;
@end
@interface UILayoutGuide : NSObject <NSCoding>
@property(nonatomic, readonly) CGRect layoutFrame;
@property(nonatomic, readonly, strong) NSLayoutXAxisAnchor* leadingAnchor;
@property(nonatomic, readonly, strong) NSLayoutXAxisAnchor* trailingAnchor;
@property(nonatomic, readonly, strong) NSLayoutXAxisAnchor* leftAnchor;
@property(nonatomic, readonly, strong) NSLayoutXAxisAnchor* rightAnchor;
@property(nonatomic, readonly, strong) NSLayoutYAxisAnchor* topAnchor;
@property(nonatomic, readonly, strong) NSLayoutYAxisAnchor* bottomAnchor;
@property(nonatomic, readonly, strong) NSLayoutDimension* widthAnchor;
@property(nonatomic, readonly, strong) NSLayoutDimension* heightAnchor;
@property(nonatomic, readonly, strong) NSLayoutXAxisAnchor* centerXAnchor;
@property(nonatomic, readonly, strong) NSLayoutYAxisAnchor* centerYAnchor;
@end
@protocol UIAppearance <NSObject>
+ (instancetype)appearance;
@end
@protocol UIAppearanceContainer <NSObject>
@end
@interface UIView : UIResponder <NSCoding, UIAppearance, UIAppearanceContainer, UICoordinateSpace, UITraitEnvironment, CALayerDelegate, UIAccessibilityIdentification>
@property(class, nonatomic, readonly) Class layerClass;
- (instancetype)initWithFrame:(CGRect)frame NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithCoder:(NSCoder*)coder NS_DESIGNATED_INITIALIZER;
@property(nonatomic, getter=isUserInteractionEnabled) BOOL userInteractionEnabled;
@property(nonatomic) NSInteger tag;
@property(nonatomic, readonly, strong) CALayer* layer;
@property(nonatomic, readonly) BOOL canBecomeFocused;
@property(nonatomic) UISemanticContentAttribute semanticContentAttribute;
@property(nonatomic, readonly) UIUserInterfaceLayoutDirection effectiveUserInterfaceLayoutDirection;
@property(nonatomic) CGRect frame;
@property(nonatomic) CGRect bounds;
@property(nonatomic) CGPoint center;
@property(nonatomic) CGAffineTransform transform;
@property(nonatomic) CATransform3D transform3D;
@property(nonatomic) CGFloat contentScaleFactor;
@property(nonatomic, getter=isMultipleTouchEnabled) BOOL multipleTouchEnabled;
@property(nonatomic, getter=isExclusiveTouch) BOOL exclusiveTouch;
- (nullable __kindof UIView*)hitTest:(CGPoint)point withEvent:(nullable UIEvent*)event;
- (BOOL)pointInside:(CGPoint)point withEvent:(nullable UIEvent*)event;
- (CGPoint)convertPoint:(CGPoint)point toView:(nullable UIView*)view;
- (CGPoint)convertPoint:(CGPoint)point fromView:(nullable UIView*)view;
- (CGRect)convertRect:(CGRect)rect toView:(nullable UIView*)view;
- (CGRect)convertRect:(CGRect)rect fromView:(nullable UIView*)view;
@property(nonatomic) BOOL autoresizesSubviews;
@property(nonatomic) UIViewAutoresizing autoresizingMask;
- (CGSize)sizeThatFits:(CGSize)size;
- (void)sizeToFit;
@property(nullable, nonatomic, readonly) UIView* superview;
@property(nonatomic, readonly, copy) NSArray<__kindof UIView*>* subviews;
@property(nullable, nonatomic, readonly) UIWindow* window;
- (void)removeFromSuperview;
- (void)insertSubview:(UIView*)view atIndex:(NSInteger)index;
- (void)exchangeSubviewAtIndex:(NSInteger)first withSubviewAtIndex:(NSInteger)second;
- (void)addSubview:(UIView*)view;
- (void)insertSubview:(UIView*)view belowSubview:(UIView*)sibling;
- (void)insertSubview:(UIView*)view aboveSubview:(UIView*)sibling;
- (void)bringSubviewToFront:(UIView*)view;
- (void)sendSubviewToBack:(UIView*)view;
- (void)didAddSubview:(UIView*)view;
- (void)willRemoveSubview:(UIView*)view;
- (void)willMoveToSuperview:(nullable UIView*)view;
- (void)didMoveToSuperview;
- (void)willMoveToWindow:(nullable UIWindow*)window;
- (void)didMoveToWindow;
- (BOOL)isDescendantOfView:(UIView*)view;
- (nullable __kindof UIView*)viewWithTag:(NSInteger)tag;
- (void)setNeedsLayout;
- (void)layoutIfNeeded;
+ (UIUserInterfaceLayoutDirection)userInterfaceLayoutDirectionForSemanticContentAttribute:(UISemanticContentAttribute)attribute;
- (void)layoutSubviews;
@property(nonatomic) UIEdgeInsets layoutMargins;
@property(nonatomic, readonly) UIEdgeInsets safeAreaInsets;
- (void)safeAreaInsetsDidChange;
@property(nonatomic, readonly, strong) UILayoutGuide* safeAreaLayoutGuide;
@property(nonatomic, readonly, strong) UILayoutGuide* layoutMarginsGuide;
- (void)drawRect:(CGRect)rect;
- (void)setNeedsDisplay;
- (void)setNeedsDisplayInRect:(CGRect)rect;
@property(nonatomic) BOOL clipsToBounds;
@property(nullable, nonatomic, copy) UIColor* backgroundColor;
@property(nonatomic) CGFloat alpha;
@property(nonatomic, getter=isOpaque) BOOL opaque;
@property(nonatomic) BOOL clearsContextBeforeDrawing;
@property(nonatomic, getter=isHidden) BOOL hidden;
@property(nonatomic) UIViewContentMode contentMode;
@property(nullable, nonatomic, strong) UIView* maskView;
@property(null_resettable, nonatomic, strong) UIColor* tintColor;
@property(nonatomic) UIViewTintAdjustmentMode tintAdjustmentMode;
- (void)tintColorDidChange;
@property(nonatomic) UIUserInterfaceStyle overrideUserInterfaceStyle;
+ (void)setAnimationsEnabled:(BOOL)enabled;
@property(class, nonatomic, readonly) BOOL areAnimationsEnabled;
+ (void)performWithoutAnimation:(void(NS_NOESCAPE ^)(void))actions;
+ (void)beginAnimations:(nullable NSString*)name context:(nullable void*)context;
+ (void)commitAnimations;
+ (void)setAnimationDuration:(NSTimeInterval)duration;
+ (void)setAnimationCurve:(UIViewAnimationCurve)curve;
+ (void)setAnimationBeginsFromCurrentState:(BOOL)flag;
+ (void)animateWithDuration:(NSTimeInterval)duration delay:(NSTimeInterval)delay options:(UIViewAnimationOptions)options animations:(void (^)(void))animations completion:(void (^_Nullable)(BOOL finished))completion;
+ (void)animateWithDuration:(NSTimeInterval)duration animations:(void (^)(void))animations completion:(void (^_Nullable)(BOOL finished))completion;
+ (void)animateWithDuration:(NSTimeInterval)duration animations:(void (^)(void))animations;
+ (void)animateWithDuration:(NSTimeInterval)duration delay:(NSTimeInterval)delay usingSpringWithDamping:(CGFloat)damping initialSpringVelocity:(CGFloat)velocity options:(UIViewAnimationOptions)options animations:(void (^)(void))animations completion:(void (^_Nullable)(BOOL finished))completion;
+ (void)transitionWithView:(UIView*)view duration:(NSTimeInterval)duration options:(UIViewAnimationOptions)options animations:(void (^_Nullable)(void))animations completion:(void (^_Nullable)(BOOL finished))completion;
@property(nullable, nonatomic, copy) NSArray<__kindof UIGestureRecognizer*>* gestureRecognizers;
- (void)addGestureRecognizer:(UIGestureRecognizer*)recognizer;
- (void)removeGestureRecognizer:(UIGestureRecognizer*)recognizer;
- (BOOL)gestureRecognizerShouldBegin:(UIGestureRecognizer*)recognizer;
- (nullable UIView*)snapshotViewAfterScreenUpdates:(BOOL)updates;
- (UIView*)resizableSnapshotViewFromRect:(CGRect)rect afterScreenUpdates:(BOOL)updates withCapInsets:(UIEdgeInsets)insets;
- (BOOL)drawViewHierarchyInRect:(CGRect)rect afterScreenUpdates:(BOOL)updates;
@property(nonatomic, readonly) NSArray<__kindof NSLayoutConstraint*>* constraints;
- (void)addConstraint:(NSLayoutConstraint*)constraint;
- (void)addConstraints:(NSArray<__kindof NSLayoutConstraint*>*)constraints;
- (void)removeConstraint:(NSLayoutConstraint*)constraint;
- (void)removeConstraints:(NSArray<__kindof NSLayoutConstraint*>*)constraints;
- (void)updateConstraints;
- (void)setNeedsUpdateConstraints;
@property(nonatomic) BOOL translatesAutoresizingMaskIntoConstraints;
@property(nonatomic, readonly) CGSize intrinsicContentSize;
- (void)invalidateIntrinsicContentSize;
- (CGSize)systemLayoutSizeFittingSize:(CGSize)size;
- (void)setContentHuggingPriority:(UILayoutPriority)priority forAxis:(UILayoutConstraintAxis)axis;
- (void)setContentCompressionResistancePriority:(UILayoutPriority)priority forAxis:(UILayoutConstraintAxis)axis;
@property(nonatomic, readonly, strong) NSLayoutXAxisAnchor* leadingAnchor;
@property(nonatomic, readonly, strong) NSLayoutXAxisAnchor* trailingAnchor;
@property(nonatomic, readonly, strong) NSLayoutXAxisAnchor* leftAnchor;
@property(nonatomic, readonly, strong) NSLayoutXAxisAnchor* rightAnchor;
@property(nonatomic, readonly, strong) NSLayoutYAxisAnchor* topAnchor;
@property(nonatomic, readonly, strong) NSLayoutYAxisAnchor* bottomAnchor;
@property(nonatomic, readonly, strong) NSLayoutDimension* widthAnchor;
@property(nonatomic, readonly, strong) NSLayoutDimension* heightAnchor;
@property(nonatomic, readonly, strong) NSLayoutXAxisAnchor* centerXAnchor;
@property(nonatomic, readonly, strong) NSLayoutYAxisAnchor* centerYAnchor;
@end
@interface UIWindow : UIView
- (instancetype)initWithWindowScene:(UIWindowScene*)scene;
@property(nullable, nonatomic, weak) UIWindowScene* windowScene;
@property(nonatomic, strong) UIScreen* screen;
@property(nonatomic) CGFloat windowLevel;
@property(nonatomic, readonly, getter=isKeyWindow) BOOL keyWindow;
- (void)makeKeyWindow;
- (void)makeKeyAndVisible;
@property(nullable, nonatomic, strong) UIViewController* rootViewController;
- (void)sendEvent:(UIEvent*)event;
@end
typedef CGFloat UIWindowLevel;
UIKIT_EXTERN const UIWindowLevel UIWindowLevelNormal;
UIKIT_EXTERN const UIWindowLevel UIWindowLevelAlert;
UIKIT_EXTERN const UIWindowLevel UIWindowLevelStatusBar;
typedef NS_ENUM(NSInteger, UIGestureRecognizerState) { UIGestureRecognizerStatePossible, UIGestureRecognizerStateBegan, UIGestureRecognizerStateChanged, UIGestureRecognizerStateEnded, UIGestureRecognizerStateCancelled, UIGestureRecognizerStateFailed, UIGestureRecognizerStateRecognized = UIGestureRecognizerStateEnded };

@protocol UIGestureRecognizerDelegate <NSObject>
@optional
- (BOOL)gestureRecognizerShouldBegin:(UIGestureRecognizer*)recognizer;
- (BOOL)gestureRecognizer:(UIGestureRecognizer*)recognizer shouldRecognizeSimultaneouslyWithGestureRecognizer:(UIGestureRecognizer*)other;
- (BOOL)gestureRecognizer:(UIGestureRecognizer*)recognizer shouldReceiveTouch:(UITouch*)touch;
@end
@interface UIGestureRecognizer : NSObject
@property(nonatomic, copy) NSArray<NSNumber*>* allowedTouchTypes;
@property(nonatomic, readonly) UIKeyModifierFlags modifierFlags;
@property(nonatomic, readonly) UIEventButtonMask buttonMask;
- (instancetype)initWithTarget:(nullable id)target action:(nullable SEL)action NS_DESIGNATED_INITIALIZER;
- (void)addTarget:(id)target action:(SEL)action;
- (void)removeTarget:(nullable id)target action:(nullable SEL)action;
@property(nonatomic) UIGestureRecognizerState state;
@property(nullable, nonatomic, weak) id<UIGestureRecognizerDelegate> delegate;
@property(nonatomic, getter=isEnabled) BOOL enabled;
@property(nullable, nonatomic, readonly) UIView* view;
@property(nonatomic) BOOL cancelsTouchesInView;
@property(nonatomic) BOOL delaysTouchesBegan;
@property(nonatomic) BOOL delaysTouchesEnded;
@property(nullable, nonatomic, copy) NSString* name;
- (void)requireGestureRecognizerToFail:(UIGestureRecognizer*)other;
- (CGPoint)locationInView:(nullable UIView*)view;
@property(nonatomic, readonly) NSUInteger numberOfTouches;
- (CGPoint)locationOfTouch:(NSUInteger)index inView:(nullable UIView*)view;
- (void)reset;
- (void)ignoreTouch:(UITouch*)touch forEvent:(UIEvent*)event;
- (BOOL)canPreventGestureRecognizer:(UIGestureRecognizer*)other;
- (BOOL)canBePreventedByGestureRecognizer:(UIGestureRecognizer*)other;
- (void)touchesBegan:(NSSet<UITouch*>*)touches withEvent:(UIEvent*)event;
- (void)touchesMoved:(NSSet<UITouch*>*)touches withEvent:(UIEvent*)event;
- (void)touchesEnded:(NSSet<UITouch*>*)touches withEvent:(UIEvent*)event;
- (void)touchesCancelled:(NSSet<UITouch*>*)touches withEvent:(UIEvent*)event;
@end
@interface UITapGestureRecognizer : UIGestureRecognizer
@property(nonatomic) NSUInteger numberOfTapsRequired;
@property(nonatomic) NSUInteger numberOfTouchesRequired;
@end
@interface UILongPressGestureRecognizer : UIGestureRecognizer
@property(nonatomic) NSTimeInterval minimumPressDuration;
@property(nonatomic) CGFloat allowableMovement;
@end
@interface UIPanGestureRecognizer : UIGestureRecognizer
@property(nonatomic) NSUInteger minimumNumberOfTouches;
@property(nonatomic) NSUInteger maximumNumberOfTouches;
- (CGPoint)translationInView:(nullable UIView*)view;
- (void)setTranslation:(CGPoint)translation inView:(nullable UIView*)view;
- (CGPoint)velocityInView:(nullable UIView*)view;
@end
@interface UIScreenEdgePanGestureRecognizer : UIPanGestureRecognizer
@property(nonatomic) UIRectEdge edges;
@end
@interface UIPinchGestureRecognizer : UIGestureRecognizer
@property(nonatomic) CGFloat scale;
@property(nonatomic, readonly) CGFloat velocity;
@end
@interface UIRotationGestureRecognizer : UIGestureRecognizer
@property(nonatomic) CGFloat rotation;
@end
@interface UISwipeGestureRecognizer : UIGestureRecognizer
@property(nonatomic) NSUInteger direction;
@end
@interface UIImageView : UIView
- (instancetype)initWithImage:(nullable UIImage*)image;
@property(nullable, nonatomic, strong) UIImage* image;
@property(nullable, nonatomic, copy) NSArray<UIImage*>* animationImages;
@property(nonatomic) NSTimeInterval animationDuration;
- (void)startAnimating;
- (void)stopAnimating;
@end
@interface UILabel : UIView
@property(nullable, nonatomic, copy) NSString* text;
@property(null_resettable, nonatomic, strong) UIFont* font;
@property(null_resettable, nonatomic, strong) UIColor* textColor;
@property(nonatomic) NSTextAlignment textAlignment;
@property(nonatomic) NSLineBreakMode lineBreakMode;
@property(nullable, nonatomic, copy) NSAttributedString* attributedText;
@property(nonatomic) NSInteger numberOfLines;
@property(nonatomic) BOOL adjustsFontSizeToFitWidth;
@property(nonatomic) CGFloat minimumScaleFactor;
@property(nonatomic) BOOL allowsDefaultTighteningForTruncation;
@end
typedef NS_OPTIONS(NSUInteger, UIControlEvents) { UIControlEventTouchDown = 1, UIControlEventTouchDownRepeat = 2, UIControlEventTouchDragInside = 4, UIControlEventTouchDragOutside = 8, UIControlEventTouchDragEnter = 16, UIControlEventTouchDragExit = 32, UIControlEventTouchUpInside = 64, UIControlEventTouchUpOutside = 128, UIControlEventTouchCancel = 256, UIControlEventValueChanged = 4096, UIControlEventPrimaryActionTriggered = 8192, UIControlEventEditingDidBegin = 1 << 16, UIControlEventEditingChanged = 1 << 17, UIControlEventEditingDidEnd = 1 << 18, UIControlEventEditingDidEndOnExit = 1 << 19, UIControlEventAllTouchEvents = 0xFFF, UIControlEventAllEvents = 0xFFFFFFFF };
typedef NS_OPTIONS(NSUInteger, UIControlState) { UIControlStateNormal = 0, UIControlStateHighlighted = 1, UIControlStateDisabled = 2, UIControlStateSelected = 4 };

typedef NS_ENUM(NSInteger, UIControlContentVerticalAlignment) { UIControlContentVerticalAlignmentCenter, UIControlContentVerticalAlignmentTop, UIControlContentVerticalAlignmentBottom, UIControlContentVerticalAlignmentFill };
typedef NS_ENUM(NSInteger, UIControlContentHorizontalAlignment) { UIControlContentHorizontalAlignmentCenter, UIControlContentHorizontalAlignmentLeft, UIControlContentHorizontalAlignmentRight, UIControlContentHorizontalAlignmentFill, UIControlContentHorizontalAlignmentLeading, UIControlContentHorizontalAlignmentTrailing };
@interface UIControl : UIView
@property(nonatomic, getter=isEnabled) BOOL enabled;
@property(nonatomic, getter=isSelected) BOOL selected;
@property(nonatomic, getter=isHighlighted) BOOL highlighted;
@property(nonatomic, readonly) UIControlState state;
@property(nonatomic) UIControlContentVerticalAlignment contentVerticalAlignment;
@property(nonatomic) UIControlContentHorizontalAlignment contentHorizontalAlignment;
@property(nonatomic, readonly, getter=isTracking) BOOL tracking;
@property(nonatomic, readonly, getter=isTouchInside) BOOL touchInside;
@property(nonatomic, readonly) NSSet* allTargets;
@property(nonatomic, readonly) UIControlEvents allControlEvents;
- (nullable NSArray<NSString*>*)actionsForTarget:(nullable id)target forControlEvent:(UIControlEvents)event;
- (void)sendAction:(SEL)action to:(nullable id)target forEvent:(nullable UIEvent*)event;
- (BOOL)beginTrackingWithTouch:(UITouch*)touch withEvent:(nullable UIEvent*)event;
- (BOOL)continueTrackingWithTouch:(UITouch*)touch withEvent:(nullable UIEvent*)event;
- (void)endTrackingWithTouch:(nullable UITouch*)touch withEvent:(nullable UIEvent*)event;
- (void)cancelTrackingWithEvent:(nullable UIEvent*)event;
- (void)addTarget:(nullable id)target action:(SEL)action forControlEvents:(UIControlEvents)events;
- (void)removeTarget:(nullable id)target action:(nullable SEL)action forControlEvents:(UIControlEvents)events;
- (void)sendActionsForControlEvents:(UIControlEvents)events;
@end
typedef NS_ENUM(NSInteger, UIButtonType) { UIButtonTypeCustom, UIButtonTypeSystem, UIButtonTypeDetailDisclosure, UIButtonTypeInfoLight, UIButtonTypeInfoDark, UIButtonTypeContactAdd, UIButtonTypeRoundedRect = UIButtonTypeSystem };

@interface UIButton : UIControl
+ (instancetype)buttonWithType:(UIButtonType)type;
- (void)setTitle:(nullable NSString*)title forState:(UIControlState)state;
- (void)setTitleColor:(nullable UIColor*)color forState:(UIControlState)state;
- (void)setImage:(nullable UIImage*)image forState:(UIControlState)state;
- (void)setBackgroundImage:(nullable UIImage*)image forState:(UIControlState)state;
- (void)setAttributedTitle:(nullable NSAttributedString*)title forState:(UIControlState)state;
@property(nullable, nonatomic, readonly, strong) UILabel* titleLabel;
@property(nullable, nonatomic, readonly, strong) UIImageView* imageView;
@property(nonatomic) UIEdgeInsets contentEdgeInsets;
@property(nonatomic) UIEdgeInsets titleEdgeInsets;
@property(nonatomic) UIEdgeInsets imageEdgeInsets;
@end
@interface UISwitch : UIControl
@property(nonatomic, getter=isOn) BOOL on;
- (void)setOn:(BOOL)on animated:(BOOL)animated;
@property(nullable, nonatomic, strong) UIColor* onTintColor;
@property(nullable, nonatomic, strong) UIColor* thumbTintColor;
@end
@interface UISlider : UIControl
@property(nonatomic) float value;
@property(nonatomic) float minimumValue;
@property(nonatomic) float maximumValue;
@property(nullable, nonatomic, strong) UIImage *minimumValueImage, *maximumValueImage;
@property(nonatomic, getter=isContinuous) BOOL continuous;
@property(nullable, nonatomic, strong) UIColor *minimumTrackTintColor, *maximumTrackTintColor, *thumbTintColor;
- (void)setValue:(float)value animated:(BOOL)animated;
- (void)setThumbImage:(nullable UIImage*)image forState:(UIControlState)state;
- (void)setMinimumTrackImage:(nullable UIImage*)image forState:(UIControlState)state;
- (void)setMaximumTrackImage:(nullable UIImage*)image forState:(UIControlState)state;
- (CGRect)trackRectForBounds:(CGRect)bounds;
- (CGRect)thumbRectForBounds:(CGRect)bounds trackRect:(CGRect)rect value:(float)value;
@end
@interface UISegmentedControl : UIControl
- (instancetype)initWithItems:(nullable NSArray*)items;
@property(nonatomic) NSInteger selectedSegmentIndex;
@property(nonatomic, readonly) NSUInteger numberOfSegments;
@property(nonatomic, getter=isMomentary) BOOL momentary;
@property(nullable, nonatomic, strong) UIColor* selectedSegmentTintColor;
- (void)insertSegmentWithTitle:(nullable NSString*)title atIndex:(NSUInteger)index animated:(BOOL)animated;
- (void)insertSegmentWithImage:(nullable UIImage*)image atIndex:(NSUInteger)index animated:(BOOL)animated;
- (void)removeSegmentAtIndex:(NSUInteger)index animated:(BOOL)animated;
- (void)removeAllSegments;
- (void)setTitle:(nullable NSString*)title forSegmentAtIndex:(NSUInteger)index;
- (nullable NSString*)titleForSegmentAtIndex:(NSUInteger)index;
- (void)setImage:(nullable UIImage*)image forSegmentAtIndex:(NSUInteger)index;
- (void)setEnabled:(BOOL)enabled forSegmentAtIndex:(NSUInteger)index;
- (void)setTitleTextAttributes:(nullable NSDictionary<NSAttributedStringKey, id>*)attributes forState:(UIControlState)state;
- (nullable NSDictionary<NSAttributedStringKey, id>*)titleTextAttributesForState:(UIControlState)state;
@end
@interface UIPageControl : UIControl
@property(nonatomic) NSInteger numberOfPages;
@property(nonatomic) NSInteger currentPage;
@end
@interface UIRefreshControl : UIControl
@property(nonatomic, readonly, getter=isRefreshing) BOOL refreshing;
@property(nullable, nonatomic, strong) NSAttributedString* attributedTitle;
- (void)beginRefreshing;
- (void)endRefreshing;
@end
typedef NS_ENUM(NSInteger, UIDatePickerMode) { UIDatePickerModeTime, UIDatePickerModeDate, UIDatePickerModeDateAndTime, UIDatePickerModeCountDownTimer };
typedef NS_ENUM(NSInteger, UIDatePickerStyle) { UIDatePickerStyleAutomatic, UIDatePickerStyleWheels, UIDatePickerStyleCompact, UIDatePickerStyleInline };
@interface UIDatePicker : UIControl
@property(nonatomic, strong) NSDate* date;
@property(nonatomic) UIDatePickerMode datePickerMode;
@property(nonatomic) UIDatePickerStyle preferredDatePickerStyle;
@property(nullable, nonatomic, strong) NSLocale* locale;
@property(null_resettable, nonatomic, copy) NSCalendar* calendar;
@property(nullable, nonatomic, strong) NSTimeZone* timeZone;
@property(nullable, nonatomic, strong) NSDate *minimumDate, *maximumDate;
@property(nonatomic) NSTimeInterval countDownDuration;
@property(nonatomic) NSInteger minuteInterval;
- (void)setDate:(NSDate*)date animated:(BOOL)animated;
@end
@interface UIProgressView : UIView
@property(nonatomic) float progress;
- (void)setProgress:(float)progress animated:(BOOL)animated;
@end
typedef NS_ENUM(NSInteger, UIActivityIndicatorViewStyle) { UIActivityIndicatorViewStyleWhiteLarge, UIActivityIndicatorViewStyleWhite, UIActivityIndicatorViewStyleGray, UIActivityIndicatorViewStyleMedium = 100, UIActivityIndicatorViewStyleLarge = 101 };
@interface UIActivityIndicatorView : UIView
- (instancetype)initWithActivityIndicatorStyle:(UIActivityIndicatorViewStyle)style;
@property(nonatomic) UIActivityIndicatorViewStyle activityIndicatorViewStyle;
@property(nonatomic) BOOL hidesWhenStopped;
@property(null_resettable, nonatomic, strong) UIColor* color;
- (void)startAnimating;
- (void)stopAnimating;
@property(nonatomic, readonly, getter=isAnimating) BOOL animating;
@end
@interface UIVisualEffect : NSObject
@end
typedef NS_ENUM(NSInteger, UIBlurEffectStyle) { UIBlurEffectStyleExtraLight, UIBlurEffectStyleLight, UIBlurEffectStyleDark, UIBlurEffectStyleRegular = 4, UIBlurEffectStyleProminent, UIBlurEffectStyleSystemUltraThinMaterial, UIBlurEffectStyleSystemThinMaterial, UIBlurEffectStyleSystemMaterial, UIBlurEffectStyleSystemThickMaterial, UIBlurEffectStyleSystemChromeMaterial };
@interface UIBlurEffect : UIVisualEffect
+ (UIBlurEffect*)effectWithStyle:(UIBlurEffectStyle)style;
@end
@interface UIVisualEffectView : UIView
- (instancetype)initWithEffect:(nullable UIVisualEffect*)effect;
@property(nonatomic, strong, readonly) UIView* contentView;
@end
@class UIScrollView;
typedef NS_ENUM(NSInteger, UIScrollViewIndicatorStyle) { UIScrollViewIndicatorStyleDefault, UIScrollViewIndicatorStyleBlack, UIScrollViewIndicatorStyleWhite };
typedef NS_ENUM(NSInteger, UIScrollViewKeyboardDismissMode) { UIScrollViewKeyboardDismissModeNone, UIScrollViewKeyboardDismissModeOnDrag, UIScrollViewKeyboardDismissModeInteractive, UIScrollViewKeyboardDismissModeOnDragWithAccessory, UIScrollViewKeyboardDismissModeInteractiveWithAccessory };
typedef NS_ENUM(NSInteger, UIScrollViewContentInsetAdjustmentBehavior) { UIScrollViewContentInsetAdjustmentAutomatic, UIScrollViewContentInsetAdjustmentScrollableAxes, UIScrollViewContentInsetAdjustmentNever, UIScrollViewContentInsetAdjustmentAlways };
typedef CGFloat UIScrollViewDecelerationRate;
UIKIT_EXTERN const UIScrollViewDecelerationRate UIScrollViewDecelerationRateNormal, UIScrollViewDecelerationRateFast;
@protocol UIScrollViewDelegate <NSObject>
@optional
- (void)scrollViewDidZoom:(UIScrollView*)scroll;
- (void)scrollViewWillEndDragging:(UIScrollView*)scroll withVelocity:(CGPoint)velocity targetContentOffset:(inout CGPoint*)offset;
- (void)scrollViewWillBeginDecelerating:(UIScrollView*)scroll;
- (void)scrollViewWillBeginZooming:(UIScrollView*)scroll withView:(nullable UIView*)view;
- (void)scrollViewDidEndZooming:(UIScrollView*)scroll withView:(nullable UIView*)view atScale:(CGFloat)scale;
- (BOOL)scrollViewShouldScrollToTop:(UIScrollView*)scroll;
- (void)scrollViewDidScrollToTop:(UIScrollView*)scroll;
- (void)scrollViewDidChangeAdjustedContentInset:(UIScrollView*)scroll;
- (void)scrollViewDidScroll:(UIScrollView*)scroll;
- (void)scrollViewWillBeginDragging:(UIScrollView*)scroll;
- (void)scrollViewDidEndDragging:(UIScrollView*)scroll willDecelerate:(BOOL)decelerate;
- (void)scrollViewDidEndDecelerating:(UIScrollView*)scroll;
- (void)scrollViewDidEndScrollingAnimation:(UIScrollView*)scroll;
- (nullable UIView*)viewForZoomingInScrollView:(UIScrollView*)scroll;
@end
@interface UIScrollView : UIView
@property(nonatomic) CGPoint contentOffset;
@property(nonatomic) CGSize contentSize;
@property(nonatomic) UIEdgeInsets contentInset;
@property(nonatomic, readonly) UIEdgeInsets adjustedContentInset;
@property(nonatomic) UIScrollViewContentInsetAdjustmentBehavior contentInsetAdjustmentBehavior;
@property(nonatomic) BOOL automaticallyAdjustsScrollIndicatorInsets;
@property(nonatomic) UIEdgeInsets verticalScrollIndicatorInsets, horizontalScrollIndicatorInsets;
@property(nonatomic) UIScrollViewIndicatorStyle indicatorStyle;
@property(nonatomic) BOOL delaysContentTouches, canCancelContentTouches, bouncesZoom;
@property(nonatomic, getter=isDirectionalLockEnabled) BOOL directionalLockEnabled;
@property(nonatomic, readonly, getter=isZooming) BOOL zooming;
@property(nonatomic, readonly, getter=isZoomBouncing) BOOL zoomBouncing;
@property(nonatomic, readonly, strong) UILayoutGuide *contentLayoutGuide, *frameLayoutGuide;
@property(nullable, nonatomic, readonly) UIPinchGestureRecognizer* pinchGestureRecognizer;
- (BOOL)touchesShouldBegin:(NSSet<UITouch*>*)touches withEvent:(nullable UIEvent*)event inContentView:(UIView*)view;
- (BOOL)touchesShouldCancelInContentView:(UIView*)view;
- (void)setZoomScale:(CGFloat)scale animated:(BOOL)animated;
- (void)zoomToRect:(CGRect)rect animated:(BOOL)animated;
- (void)adjustedContentInsetDidChange;
@property(nonatomic) UIEdgeInsets scrollIndicatorInsets;
@property(nullable, nonatomic, weak) id<UIScrollViewDelegate> delegate;
@property(nonatomic) BOOL bounces;
@property(nonatomic) BOOL alwaysBounceVertical;
@property(nonatomic) BOOL alwaysBounceHorizontal;
@property(nonatomic, getter=isPagingEnabled) BOOL pagingEnabled;
@property(nonatomic, getter=isScrollEnabled) BOOL scrollEnabled;
@property(nonatomic) BOOL showsHorizontalScrollIndicator;
@property(nonatomic) BOOL showsVerticalScrollIndicator;
@property(nonatomic) UIScrollViewDecelerationRate decelerationRate;
- (void)setContentOffset:(CGPoint)offset animated:(BOOL)animated;
- (void)scrollRectToVisible:(CGRect)rect animated:(BOOL)animated;
- (void)flashScrollIndicators;
@property(nonatomic, readonly, getter=isTracking) BOOL tracking;
@property(nonatomic, readonly, getter=isDragging) BOOL dragging;
@property(nonatomic, readonly, getter=isDecelerating) BOOL decelerating;
@property(nonatomic) CGFloat minimumZoomScale;
@property(nonatomic) CGFloat maximumZoomScale;
@property(nonatomic) CGFloat zoomScale;
@property(nonatomic) BOOL scrollsToTop;
@property(nonatomic, readonly) UIPanGestureRecognizer* panGestureRecognizer;
@property(nonatomic) UIScrollViewKeyboardDismissMode keyboardDismissMode;
@property(nullable, nonatomic, strong) UIRefreshControl* refreshControl;
@end
@class UITableView, UITableViewCell, UITableViewRowAction, UISwipeActionsConfiguration, UIContextMenuConfiguration, UINib;
typedef NS_ENUM(NSInteger, UITableViewStyle) { UITableViewStylePlain, UITableViewStyleGrouped, UITableViewStyleInsetGrouped };
typedef NS_ENUM(NSInteger, UITableViewScrollPosition) { UITableViewScrollPositionNone, UITableViewScrollPositionTop, UITableViewScrollPositionMiddle, UITableViewScrollPositionBottom };
typedef NS_ENUM(NSInteger, UITableViewRowAnimation) { UITableViewRowAnimationFade, UITableViewRowAnimationRight, UITableViewRowAnimationLeft, UITableViewRowAnimationTop, UITableViewRowAnimationBottom, UITableViewRowAnimationNone, UITableViewRowAnimationMiddle, UITableViewRowAnimationAutomatic = 100 };
typedef NS_ENUM(NSInteger, UITableViewCellSeparatorStyle) { UITableViewCellSeparatorStyleNone, UITableViewCellSeparatorStyleSingleLine };
typedef NS_ENUM(NSInteger, UITableViewCellSelectionStyle) { UITableViewCellSelectionStyleNone, UITableViewCellSelectionStyleBlue, UITableViewCellSelectionStyleGray, UITableViewCellSelectionStyleDefault };
typedef NS_ENUM(NSInteger, UITableViewCellAccessoryType) { UITableViewCellAccessoryNone, UITableViewCellAccessoryDisclosureIndicator, UITableViewCellAccessoryDetailDisclosureButton, UITableViewCellAccessoryCheckmark, UITableViewCellAccessoryDetailButton };
typedef NS_ENUM(NSInteger, UITableViewCellEditingStyle) { UITableViewCellEditingStyleNone, UITableViewCellEditingStyleDelete, UITableViewCellEditingStyleInsert };
UIKIT_EXTERN const CGFloat UITableViewAutomaticDimension;
UIKIT_EXTERN NSString* const UITableViewIndexSearch;
UIKIT_EXTERN NSNotificationName const UITableViewSelectionDidChangeNotification;
@protocol UITableViewDataSource <NSObject>
@required
- (NSInteger)tableView:(UITableView*)table numberOfRowsInSection:(NSInteger)section;
- (UITableViewCell*)tableView:(UITableView*)table cellForRowAtIndexPath:(NSIndexPath*)path;
@optional
- (NSInteger)numberOfSectionsInTableView:(UITableView*)table;
- (nullable NSString*)tableView:(UITableView*)table titleForHeaderInSection:(NSInteger)section;
- (nullable NSString*)tableView:(UITableView*)table titleForFooterInSection:(NSInteger)section;
- (BOOL)tableView:(UITableView*)table canEditRowAtIndexPath:(NSIndexPath*)path;
- (BOOL)tableView:(UITableView*)table canMoveRowAtIndexPath:(NSIndexPath*)path;
- (nullable NSArray<NSString*>*)sectionIndexTitlesForTableView:(UITableView*)table;
- (void)tableView:(UITableView*)table commitEditingStyle:(UITableViewCellEditingStyle)style forRowAtIndexPath:(NSIndexPath*)path;
- (void)tableView:(UITableView*)table moveRowAtIndexPath:(NSIndexPath*)path toIndexPath:(NSIndexPath*)target;
@end
@protocol UITableViewDelegate <UIScrollViewDelegate>
@optional
- (void)tableView:(UITableView*)table didSelectRowAtIndexPath:(NSIndexPath*)path;
- (CGFloat)tableView:(UITableView*)table heightForRowAtIndexPath:(NSIndexPath*)path;
- (CGFloat)tableView:(UITableView*)table estimatedHeightForRowAtIndexPath:(NSIndexPath*)path;
- (CGFloat)tableView:(UITableView*)table heightForHeaderInSection:(NSInteger)section;
- (CGFloat)tableView:(UITableView*)table heightForFooterInSection:(NSInteger)section;
- (nullable UIView*)tableView:(UITableView*)table viewForHeaderInSection:(NSInteger)section;
- (nullable UIView*)tableView:(UITableView*)table viewForFooterInSection:(NSInteger)section;
- (void)tableView:(UITableView*)table willDisplayCell:(UITableViewCell*)cell forRowAtIndexPath:(NSIndexPath*)path;
- (void)tableView:(UITableView*)table didEndDisplayingCell:(UITableViewCell*)cell forRowAtIndexPath:(NSIndexPath*)path;
- (void)tableView:(UITableView*)table accessoryButtonTappedForRowWithIndexPath:(NSIndexPath*)path;
- (BOOL)tableView:(UITableView*)table shouldHighlightRowAtIndexPath:(NSIndexPath*)path;
- (nullable NSIndexPath*)tableView:(UITableView*)table willSelectRowAtIndexPath:(NSIndexPath*)path;
- (void)tableView:(UITableView*)table didDeselectRowAtIndexPath:(NSIndexPath*)path;
- (UITableViewCellEditingStyle)tableView:(UITableView*)table editingStyleForRowAtIndexPath:(NSIndexPath*)path;
- (nullable UISwipeActionsConfiguration*)tableView:(UITableView*)table trailingSwipeActionsConfigurationForRowAtIndexPath:(NSIndexPath*)path;
- (nullable UISwipeActionsConfiguration*)tableView:(UITableView*)table leadingSwipeActionsConfigurationForRowAtIndexPath:(NSIndexPath*)path;
- (BOOL)tableView:(UITableView*)table shouldShowMenuForRowAtIndexPath:(NSIndexPath*)path;
- (BOOL)tableView:(UITableView*)table canPerformAction:(SEL)action forRowAtIndexPath:(NSIndexPath*)path withSender:(nullable id)sender;
- (void)tableView:(UITableView*)table performAction:(SEL)action forRowAtIndexPath:(NSIndexPath*)path withSender:(nullable id)sender;
- (nullable UIContextMenuConfiguration*)tableView:(UITableView*)table contextMenuConfigurationForRowAtIndexPath:(NSIndexPath*)path point:(CGPoint)point;
@end
typedef NS_ENUM(NSInteger, UITableViewCellStyle) { UITableViewCellStyleDefault, UITableViewCellStyleValue1, UITableViewCellStyleValue2, UITableViewCellStyleSubtitle };
@interface UITableViewCell : UIView
- (instancetype)initWithStyle:(UITableViewCellStyle)style reuseIdentifier:(nullable NSString*)identifier;
@property(nonatomic, readonly, strong) UIView* contentView;
@property(nullable, nonatomic, readonly, strong) UIImageView* imageView;
@property(nullable, nonatomic, readonly, strong) UILabel* textLabel;
@property(nullable, nonatomic, readonly, strong) UILabel* detailTextLabel;
@property(nonatomic) UITableViewCellSelectionStyle selectionStyle;
@property(nonatomic) UITableViewCellAccessoryType accessoryType, editingAccessoryType;
@property(nullable, nonatomic, strong) UIView *accessoryView, *backgroundView, *selectedBackgroundView;
@property(nonatomic, readonly, copy, nullable) NSString* reuseIdentifier;
@property(nonatomic, getter=isSelected) BOOL selected;
@property(nonatomic, getter=isHighlighted) BOOL highlighted;
@property(nonatomic, getter=isEditing) BOOL editing;
@property(nonatomic) UIEdgeInsets separatorInset;
@property(nonatomic) NSInteger indentationLevel;
- (void)prepareForReuse;
- (void)setSelected:(BOOL)selected animated:(BOOL)animated;
- (void)setHighlighted:(BOOL)highlighted animated:(BOOL)animated;
- (void)setEditing:(BOOL)editing animated:(BOOL)animated;
@end
@interface UITableView : UIScrollView
- (instancetype)initWithFrame:(CGRect)frame style:(UITableViewStyle)style;
@property(nonatomic, readonly) UITableViewStyle style;
@property(nullable, nonatomic, weak) id<UITableViewDataSource> dataSource;
@property(nullable, nonatomic, weak) id<UITableViewDelegate> delegate;
@property(nonatomic) CGFloat rowHeight;
@property(nullable, nonatomic, strong) UIView* tableHeaderView;
@property(nullable, nonatomic, strong) UIView* tableFooterView;
@property(nonatomic) UITableViewCellSeparatorStyle separatorStyle;
@property(nonatomic) UIEdgeInsets separatorInset;
@property(nullable, nonatomic, strong) UIColor *separatorColor, *sectionIndexColor;
@property(nonatomic) BOOL allowsSelection, allowsMultipleSelection, allowsSelectionDuringEditing;
@property(nonatomic, getter=isEditing) BOOL editing;
@property(nonatomic) CGFloat estimatedRowHeight, sectionHeaderHeight, sectionFooterHeight, estimatedSectionHeaderHeight, estimatedSectionFooterHeight, sectionHeaderTopPadding;
@property(nullable, nonatomic, strong) UIView* backgroundView;
@property(nonatomic, readonly) NSInteger numberOfSections;
@property(nonatomic, readonly) NSArray<__kindof UITableViewCell*>* visibleCells;
@property(nonatomic, readonly, nullable) NSArray<NSIndexPath*>* indexPathsForVisibleRows;
@property(nonatomic, readonly, nullable) NSIndexPath* indexPathForSelectedRow;
@property(nonatomic, readonly, nullable) NSArray<NSIndexPath*>* indexPathsForSelectedRows;
- (void)setEditing:(BOOL)editing animated:(BOOL)animated;
- (NSInteger)numberOfRowsInSection:(NSInteger)section;
- (CGRect)rectForRowAtIndexPath:(NSIndexPath*)path;
- (nullable NSIndexPath*)indexPathForRowAtPoint:(CGPoint)point;
- (nullable NSIndexPath*)indexPathForCell:(UITableViewCell*)cell;
- (nullable __kindof UITableViewCell*)cellForRowAtIndexPath:(NSIndexPath*)path;
- (void)scrollToRowAtIndexPath:(NSIndexPath*)path atScrollPosition:(UITableViewScrollPosition)position animated:(BOOL)animated;
- (void)selectRowAtIndexPath:(nullable NSIndexPath*)path animated:(BOOL)animated scrollPosition:(UITableViewScrollPosition)position;
- (void)performBatchUpdates:(void(NS_NOESCAPE ^ _Nullable)(void))updates completion:(void (^_Nullable)(BOOL finished))completion;
- (void)beginUpdates;
- (void)endUpdates;
- (void)insertSections:(NSIndexSet*)sections withRowAnimation:(UITableViewRowAnimation)animation;
- (void)deleteSections:(NSIndexSet*)sections withRowAnimation:(UITableViewRowAnimation)animation;
- (void)reloadSections:(NSIndexSet*)sections withRowAnimation:(UITableViewRowAnimation)animation;
- (void)insertRowsAtIndexPaths:(NSArray<NSIndexPath*>*)paths withRowAnimation:(UITableViewRowAnimation)animation;
- (void)deleteRowsAtIndexPaths:(NSArray<NSIndexPath*>*)paths withRowAnimation:(UITableViewRowAnimation)animation;
- (void)reloadRowsAtIndexPaths:(NSArray<NSIndexPath*>*)paths withRowAnimation:(UITableViewRowAnimation)animation;
- (void)moveRowAtIndexPath:(NSIndexPath*)path toIndexPath:(NSIndexPath*)target;
- (void)registerNib:(nullable UINib*)nib forCellReuseIdentifier:(NSString*)identifier;
- (void)registerClass:(nullable Class)cls forHeaderFooterViewReuseIdentifier:(NSString*)identifier;
- (nullable __kindof UIView*)dequeueReusableHeaderFooterViewWithIdentifier:(NSString*)identifier;
- (void)reloadData;
- (nullable __kindof UITableViewCell*)dequeueReusableCellWithIdentifier:(NSString*)identifier;
- (__kindof UITableViewCell*)dequeueReusableCellWithIdentifier:(NSString*)identifier forIndexPath:(NSIndexPath*)path;
- (void)registerClass:(nullable Class)cls forCellReuseIdentifier:(NSString*)identifier;
- (void)deselectRowAtIndexPath:(NSIndexPath*)path animated:(BOOL)animated;
@end
@interface UIWebView : UIView
- (void)loadRequest:(NSURLRequest*)request;
- (void)loadHTMLString:(NSString*)html baseURL:(nullable NSURL*)url;
- (nullable NSString*)stringByEvaluatingJavaScriptFromString:(NSString*)script;
@end

NS_ASSUME_NONNULL_END
