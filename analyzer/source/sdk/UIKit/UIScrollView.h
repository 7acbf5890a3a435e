// Stand-in for UIKit's scroll views.
#pragma once

#import <UIKit/UIGestureRecognizer.h>
#import <UIKit/UIControl.h>

NS_ASSUME_NONNULL_BEGIN

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

NS_ASSUME_NONNULL_END
