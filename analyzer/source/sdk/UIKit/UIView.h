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
@end
typedef NS_OPTIONS(NSUInteger, UIControlEvents) { UIControlEventTouchDown = 1, UIControlEventTouchDownRepeat = 2, UIControlEventTouchDragInside = 4, UIControlEventTouchDragOutside = 8, UIControlEventTouchDragEnter = 16, UIControlEventTouchDragExit = 32, UIControlEventTouchUpInside = 64, UIControlEventTouchUpOutside = 128, UIControlEventTouchCancel = 256, UIControlEventValueChanged = 4096, UIControlEventPrimaryActionTriggered = 8192, UIControlEventEditingDidBegin = 1 << 16, UIControlEventEditingChanged = 1 << 17, UIControlEventEditingDidEnd = 1 << 18, UIControlEventEditingDidEndOnExit = 1 << 19, UIControlEventAllTouchEvents = 0xFFF, UIControlEventAllEvents = 0xFFFFFFFF };
typedef NS_OPTIONS(NSUInteger, UIControlState) { UIControlStateNormal = 0, UIControlStateHighlighted = 1, UIControlStateDisabled = 2, UIControlStateSelected = 4 };

@interface UIControl : UIView
@property(nonatomic, getter=isEnabled) BOOL enabled;
@property(nonatomic, getter=isSelected) BOOL selected;
@property(nonatomic, getter=isHighlighted) BOOL highlighted;
@property(nonatomic, readonly) UIControlState state;
@property(nonatomic) NSInteger contentVerticalAlignment;
@property(nonatomic) NSInteger contentHorizontalAlignment;
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
@end
@interface UISegmentedControl : UIControl
- (instancetype)initWithItems:(nullable NSArray*)items;
@property(nonatomic) NSInteger selectedSegmentIndex;
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
@interface UIDatePicker : UIControl
@property(nonatomic, strong) NSDate* date;
@property(nonatomic) NSInteger datePickerMode;
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
@interface UIBlurEffect : UIVisualEffect
+ (UIBlurEffect*)effectWithStyle:(NSInteger)style;
@end
@interface UIVisualEffectView : UIView
- (instancetype)initWithEffect:(nullable UIVisualEffect*)effect;
@property(nonatomic, strong, readonly) UIView* contentView;
@end
@class UIScrollView;
@protocol UIScrollViewDelegate <NSObject>
@optional
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
@property(nonatomic) NSInteger contentInsetAdjustmentBehavior;
@property(nonatomic) UIEdgeInsets scrollIndicatorInsets;
@property(nullable, nonatomic, weak) id<UIScrollViewDelegate> delegate;
@property(nonatomic) BOOL bounces;
@property(nonatomic) BOOL alwaysBounceVertical;
@property(nonatomic) BOOL alwaysBounceHorizontal;
@property(nonatomic, getter=isPagingEnabled) BOOL pagingEnabled;
@property(nonatomic, getter=isScrollEnabled) BOOL scrollEnabled;
@property(nonatomic) BOOL showsHorizontalScrollIndicator;
@property(nonatomic) BOOL showsVerticalScrollIndicator;
@property(nonatomic) CGFloat decelerationRate;
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
@property(nonatomic) NSInteger keyboardDismissMode;
@property(nullable, nonatomic, strong) UIRefreshControl* refreshControl;
@end
@class UITableView, UITableViewCell;
@protocol UITableViewDataSource <NSObject>
@required
- (NSInteger)tableView:(UITableView*)table numberOfRowsInSection:(NSInteger)section;
- (UITableViewCell*)tableView:(UITableView*)table cellForRowAtIndexPath:(NSIndexPath*)path;
@optional
- (NSInteger)numberOfSectionsInTableView:(UITableView*)table;
@end
@protocol UITableViewDelegate <UIScrollViewDelegate>
@optional
- (void)tableView:(UITableView*)table didSelectRowAtIndexPath:(NSIndexPath*)path;
- (CGFloat)tableView:(UITableView*)table heightForRowAtIndexPath:(NSIndexPath*)path;
@end
typedef NS_ENUM(NSInteger, UITableViewCellStyle) { UITableViewCellStyleDefault, UITableViewCellStyleValue1, UITableViewCellStyleValue2, UITableViewCellStyleSubtitle };
@interface UITableViewCell : UIView
- (instancetype)initWithStyle:(UITableViewCellStyle)style reuseIdentifier:(nullable NSString*)identifier;
@property(nonatomic, readonly, strong) UIView* contentView;
@property(nullable, nonatomic, readonly, strong) UIImageView* imageView;
@property(nullable, nonatomic, readonly, strong) UILabel* textLabel;
@property(nullable, nonatomic, readonly, strong) UILabel* detailTextLabel;
@property(nonatomic) NSInteger selectionStyle;
@property(nonatomic) NSInteger accessoryType;
@end
@interface UITableView : UIScrollView
- (instancetype)initWithFrame:(CGRect)frame style:(NSInteger)style;
@property(nullable, nonatomic, weak) id<UITableViewDataSource> dataSource;
@property(nullable, nonatomic, weak) id<UITableViewDelegate> delegate;
@property(nonatomic) CGFloat rowHeight;
@property(nullable, nonatomic, strong) UIView* tableHeaderView;
@property(nullable, nonatomic, strong) UIView* tableFooterView;
@property(nonatomic) NSInteger separatorStyle;
@property(nonatomic) BOOL allowsSelection;
- (void)reloadData;
- (nullable __kindof UITableViewCell*)dequeueReusableCellWithIdentifier:(NSString*)identifier;
- (__kindof UITableViewCell*)dequeueReusableCellWithIdentifier:(NSString*)identifier forIndexPath:(NSIndexPath*)path;
- (void)registerClass:(nullable Class)cls forCellReuseIdentifier:(NSString*)identifier;
- (void)deselectRowAtIndexPath:(NSIndexPath*)path animated:(BOOL)animated;
@end
@class UITextField, UITextView;
@protocol UITextInputTraits <NSObject>
@optional
@property(nonatomic) NSInteger autocapitalizationType;
@property(nonatomic) NSInteger autocorrectionType;
@property(nonatomic) NSInteger keyboardType;
@property(nonatomic) NSInteger returnKeyType;
@property(nonatomic, getter=isSecureTextEntry) BOOL secureTextEntry;
@property(null_unspecified, nonatomic, copy) UITextContentType textContentType;
@end
@protocol UITextFieldDelegate <NSObject>
@optional
- (BOOL)textFieldShouldBeginEditing:(UITextField*)field;
- (void)textFieldDidBeginEditing:(UITextField*)field;
- (void)textFieldDidEndEditing:(UITextField*)field;
- (BOOL)textField:(UITextField*)field shouldChangeCharactersInRange:(NSRange)range replacementString:(NSString*)text;
- (BOOL)textFieldShouldReturn:(UITextField*)field;
@end
@interface UITextField : UIControl <UITextInputTraits>
@property(nullable, nonatomic, copy) NSString* text;
@property(nullable, nonatomic, copy) NSAttributedString* attributedText;
@property(nullable, nonatomic, strong) UIColor* textColor;
@property(nullable, nonatomic, strong) UIFont* font;
@property(nonatomic) NSTextAlignment textAlignment;
@property(nullable, nonatomic, copy) NSString* placeholder;
@property(nullable, nonatomic, weak) id<UITextFieldDelegate> delegate;
@property(nonatomic, readonly, getter=isEditing) BOOL editing;
@end
@protocol UITextViewDelegate <UIScrollViewDelegate>
@optional
- (void)textViewDidChange:(UITextView*)view;
@end
@interface UITextView : UIScrollView <UITextInputTraits>
@property(nullable, nonatomic, weak) id<UITextViewDelegate> delegate;
@property(null_resettable, nonatomic, copy) NSString* text;
@property(nullable, nonatomic, strong) UIFont* font;
@property(nullable, nonatomic, strong) UIColor* textColor;
@property(nonatomic) NSTextAlignment textAlignment;
@property(nonatomic) NSRange selectedRange;
@property(nonatomic, getter=isEditable) BOOL editable;
@property(null_resettable, copy) NSAttributedString* attributedText;
@property(nonatomic) UIEdgeInsets textContainerInset;
@property(nonatomic, readonly) NSTextContainer* textContainer;
@property(nonatomic, readonly, strong) NSTextStorage* textStorage;
@end
@interface UIWebView : UIView
- (void)loadRequest:(NSURLRequest*)request;
- (void)loadHTMLString:(NSString*)html baseURL:(nullable NSURL*)url;
- (nullable NSString*)stringByEvaluatingJavaScriptFromString:(NSString*)script;
@end

NS_ASSUME_NONNULL_END
