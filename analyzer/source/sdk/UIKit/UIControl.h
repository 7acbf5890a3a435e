// Stand-in for UIKit's controls.
#pragma once

#import <UIKit/UIImageView.h>
#import <UIKit/UILabel.h>

NS_ASSUME_NONNULL_BEGIN

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

NS_ASSUME_NONNULL_END
