// Stand-in for UIKit's picker and stack views, steppers and animators.
#pragma once

#import <UIKit/UITextInput.h>

NS_ASSUME_NONNULL_BEGIN

@class UIPickerView, UIViewPropertyAnimator;
@protocol UIPickerViewDataSource <NSObject>
- (NSInteger)numberOfComponentsInPickerView:(UIPickerView*)view;
- (NSInteger)pickerView:(UIPickerView*)view numberOfRowsInComponent:(NSInteger)component;
@end
@protocol UIPickerViewDelegate <NSObject>
@optional
- (CGFloat)pickerView:(UIPickerView*)view widthForComponent:(NSInteger)component;
- (CGFloat)pickerView:(UIPickerView*)view rowHeightForComponent:(NSInteger)component;
- (nullable NSString*)pickerView:(UIPickerView*)view titleForRow:(NSInteger)row forComponent:(NSInteger)component;
- (nullable NSAttributedString*)pickerView:(UIPickerView*)view attributedTitleForRow:(NSInteger)row forComponent:(NSInteger)component;
- (UIView*)pickerView:(UIPickerView*)view viewForRow:(NSInteger)row forComponent:(NSInteger)component reusingView:(nullable UIView*)reused;
- (void)pickerView:(UIPickerView*)view didSelectRow:(NSInteger)row inComponent:(NSInteger)component;
@end
@interface UIPickerView : UIView <NSCoding>
@property(nullable, nonatomic, weak) id<UIPickerViewDataSource> dataSource;
@property(nullable, nonatomic, weak) id<UIPickerViewDelegate> delegate;
@property(nonatomic, readonly) NSInteger numberOfComponents;
- (NSInteger)numberOfRowsInComponent:(NSInteger)component;
- (CGSize)rowSizeForComponent:(NSInteger)component;
- (nullable UIView*)viewForRow:(NSInteger)row forComponent:(NSInteger)component;
- (void)reloadAllComponents;
- (void)reloadComponent:(NSInteger)component;
- (void)selectRow:(NSInteger)row inComponent:(NSInteger)component animated:(BOOL)animated;
- (NSInteger)selectedRowInComponent:(NSInteger)component;
@end
@interface UIStepper : UIControl
@property(nonatomic) double value, minimumValue, maximumValue, stepValue;
@property(nonatomic, getter=isContinuous) BOOL continuous;
@property(nonatomic) BOOL autorepeat, wraps;
@end
typedef NS_ENUM(NSInteger, UIStackViewDistribution) { UIStackViewDistributionFill, UIStackViewDistributionFillEqually, UIStackViewDistributionFillProportionally, UIStackViewDistributionEqualSpacing, UIStackViewDistributionEqualCentering };
typedef NS_ENUM(NSInteger, UIStackViewAlignment) { UIStackViewAlignmentFill, UIStackViewAlignmentLeading, UIStackViewAlignmentTop = UIStackViewAlignmentLeading, UIStackViewAlignmentFirstBaseline, UIStackViewAlignmentCenter, UIStackViewAlignmentTrailing, UIStackViewAlignmentBottom = UIStackViewAlignmentTrailing, UIStackViewAlignmentLastBaseline };
@interface UIStackView : UIView
- (instancetype)initWithArrangedSubviews:(NSArray<__kindof UIView*>*)views;
- (void)addArrangedSubview:(UIView*)view;
- (void)removeArrangedSubview:(UIView*)view;
- (void)insertArrangedSubview:(UIView*)view atIndex:(NSUInteger)index;
@property(nonatomic, readonly, copy) NSArray<__kindof UIView*>* arrangedSubviews;
@property(nonatomic) UILayoutConstraintAxis axis;
@property(nonatomic) UIStackViewDistribution distribution;
@property(nonatomic) UIStackViewAlignment alignment;
@property(nonatomic) CGFloat spacing;
- (void)setCustomSpacing:(CGFloat)spacing afterView:(UIView*)view;
@property(nonatomic, getter=isLayoutMarginsRelativeArrangement) BOOL layoutMarginsRelativeArrangement;
@end
typedef NS_ENUM(NSInteger, UIViewAnimatingState) { UIViewAnimatingStateInactive, UIViewAnimatingStateActive, UIViewAnimatingStateStopped };
typedef NS_ENUM(NSInteger, UIViewAnimatingPosition) { UIViewAnimatingPositionEnd, UIViewAnimatingPositionStart, UIViewAnimatingPositionCurrent };
@protocol UIViewAnimating <NSObject>
@property(nonatomic, readonly) UIViewAnimatingState state;
@property(nonatomic, readonly, getter=isRunning) BOOL running;
@property(nonatomic, getter=isReversed) BOOL reversed;
@property(nonatomic) CGFloat fractionComplete;
- (void)startAnimation;
- (void)startAnimationAfterDelay:(NSTimeInterval)delay;
- (void)pauseAnimation;
- (void)stopAnimation:(BOOL)without_finishing;
- (void)finishAnimationAtPosition:(UIViewAnimatingPosition)position;
@end
@protocol UITimingCurveProvider <NSCoding, NSCopying>
@end
@interface UICubicTimingParameters : NSObject <UITimingCurveProvider>
- (instancetype)initWithAnimationCurve:(UIViewAnimationCurve)curve;
@end
@interface UISpringTimingParameters : NSObject <UITimingCurveProvider>
- (instancetype)initWithDampingRatio:(CGFloat)ratio;
@end
@interface UIViewPropertyAnimator : NSObject <UIViewAnimating, NSCopying>
@property(nonatomic, readonly) NSTimeInterval duration;
- (instancetype)initWithDuration:(NSTimeInterval)duration timingParameters:(id<UITimingCurveProvider>)parameters;
- (instancetype)initWithDuration:(NSTimeInterval)duration curve:(UIViewAnimationCurve)curve animations:(void (^_Nullable)(void))animations;
- (instancetype)initWithDuration:(NSTimeInterval)duration dampingRatio:(CGFloat)ratio animations:(void (^_Nullable)(void))animations;
+ (instancetype)runningPropertyAnimatorWithDuration:(NSTimeInterval)duration delay:(NSTimeInterval)delay options:(UIViewAnimationOptions)options animations:(void (^)(void))animations completion:(void (^_Nullable)(UIViewAnimatingPosition position))completion;
- (void)addAnimations:(void (^)(void))animations;
- (void)addCompletion:(void (^)(UIViewAnimatingPosition position))completion;
- (void)continueAnimationWithTimingParameters:(nullable id<UITimingCurveProvider>)parameters durationFactor:(CGFloat)factor;
@end
@interface UIHoverGestureRecognizer : UIGestureRecognizer
@end

NS_ASSUME_NONNULL_END
