// Stand-in for UIKit's accessibility.
#pragma once

#import <UIKit/UIResponder.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSInteger, UIAccessibilityContrast) { UIAccessibilityContrastUnspecified = -1, UIAccessibilityContrastNormal, UIAccessibilityContrastHigh };
typedef uint64_t UIAccessibilityTraits;
typedef uint32_t UIAccessibilityNotifications;
UIKIT_EXTERN const UIAccessibilityTraits UIAccessibilityTraitNone;
UIKIT_EXTERN const UIAccessibilityTraits UIAccessibilityTraitButton;
UIKIT_EXTERN const UIAccessibilityTraits UIAccessibilityTraitLink;
UIKIT_EXTERN const UIAccessibilityTraits UIAccessibilityTraitHeader;
UIKIT_EXTERN const UIAccessibilityTraits UIAccessibilityTraitSearchField;
UIKIT_EXTERN const UIAccessibilityTraits UIAccessibilityTraitImage;
UIKIT_EXTERN const UIAccessibilityTraits UIAccessibilityTraitSelected;
UIKIT_EXTERN const UIAccessibilityTraits UIAccessibilityTraitPlaysSound;
UIKIT_EXTERN const UIAccessibilityTraits UIAccessibilityTraitKeyboardKey;
UIKIT_EXTERN const UIAccessibilityTraits UIAccessibilityTraitStaticText;
UIKIT_EXTERN const UIAccessibilityTraits UIAccessibilityTraitSummaryElement;
UIKIT_EXTERN const UIAccessibilityTraits UIAccessibilityTraitNotEnabled;
UIKIT_EXTERN const UIAccessibilityTraits UIAccessibilityTraitUpdatesFrequently;
UIKIT_EXTERN const UIAccessibilityTraits UIAccessibilityTraitStartsMediaSession;
UIKIT_EXTERN const UIAccessibilityTraits UIAccessibilityTraitAdjustable;
UIKIT_EXTERN const UIAccessibilityTraits UIAccessibilityTraitAllowsDirectInteraction;
UIKIT_EXTERN const UIAccessibilityTraits UIAccessibilityTraitCausesPageTurn;
UIKIT_EXTERN const UIAccessibilityTraits UIAccessibilityTraitTabBar;
UIKIT_EXTERN const UIAccessibilityNotifications UIAccessibilityScreenChangedNotification;
UIKIT_EXTERN const UIAccessibilityNotifications UIAccessibilityLayoutChangedNotification;
UIKIT_EXTERN const UIAccessibilityNotifications UIAccessibilityAnnouncementNotification;
UIKIT_EXTERN const UIAccessibilityNotifications UIAccessibilityPageScrolledNotification;
UIKIT_EXTERN BOOL UIAccessibilityIsVoiceOverRunning(void);
UIKIT_EXTERN BOOL UIAccessibilityIsBoldTextEnabled(void);
UIKIT_EXTERN BOOL UIAccessibilityIsGrayscaleEnabled(void);
UIKIT_EXTERN BOOL UIAccessibilityIsInvertColorsEnabled(void);
UIKIT_EXTERN BOOL UIAccessibilityIsReduceMotionEnabled(void);
UIKIT_EXTERN BOOL UIAccessibilityIsReduceTransparencyEnabled(void);
UIKIT_EXTERN BOOL UIAccessibilityIsSwitchControlRunning(void);
UIKIT_EXTERN BOOL UIAccessibilityDarkerSystemColorsEnabled(void);
UIKIT_EXTERN BOOL UIAccessibilityIsGuidedAccessEnabled(void);
UIKIT_EXTERN BOOL UIAccessibilityIsClosedCaptioningEnabled(void);
UIKIT_EXTERN BOOL UIAccessibilityIsMonoAudioEnabled(void);
UIKIT_EXTERN BOOL UIAccessibilityPrefersCrossFadeTransitions(void);
UIKIT_EXTERN BOOL UIAccessibilityIsSpeakScreenEnabled(void);
UIKIT_EXTERN void UIAccessibilityPostNotification(UIAccessibilityNotifications notification, id _Nullable argument);
UIKIT_EXTERN CGRect UIAccessibilityConvertFrameToScreenCoordinates(CGRect rect, UIView* view);
UIKIT_EXTERN id _Nullable UIAccessibilityFocusedElement(NSString* _Nullable identifier);
@class UIAccessibilityCustomAction;
@interface NSObject (UIAccessibility)
@property(nonatomic) BOOL isAccessibilityElement;
@property(nullable, nonatomic, copy) NSString* accessibilityLabel;
@property(nullable, nonatomic, copy) NSString* accessibilityHint;
@property(nullable, nonatomic, copy) NSString* accessibilityValue;
@property(nonatomic) UIAccessibilityTraits accessibilityTraits;
@property(nonatomic) CGRect accessibilityFrame;
@property(nonatomic) CGPoint accessibilityActivationPoint;
@property(nullable, nonatomic, strong) NSString* accessibilityLanguage;
@property(nonatomic) BOOL accessibilityElementsHidden;
@property(nonatomic) BOOL accessibilityViewIsModal;
@property(nonatomic) BOOL shouldGroupAccessibilityChildren;
@property(nonatomic) BOOL accessibilityIgnoresInvertColors;
@property(nonatomic) BOOL accessibilityRespondsToUserInteraction;
@property(nullable, nonatomic, strong) NSArray* accessibilityElements;
@property(nullable, nonatomic, strong) NSArray<UIAccessibilityCustomAction*>* accessibilityCustomActions;
- (NSInteger)accessibilityElementCount;
- (nullable id)accessibilityElementAtIndex:(NSInteger)index;
- (BOOL)accessibilityActivate;
- (void)accessibilityIncrement;
- (void)accessibilityDecrement;
- (BOOL)accessibilityPerformEscape;
- (BOOL)accessibilityPerformMagicTap;
- (void)accessibilityElementDidBecomeFocused;
- (void)accessibilityElementDidLoseFocus;
- (BOOL)accessibilityElementIsFocused;
@end
@protocol UIAccessibilityIdentification <NSObject>
@property(nullable, nonatomic, copy) NSString* accessibilityIdentifier;
@end
@interface UIAccessibilityElement : UIResponder <UIAccessibilityIdentification>
- (instancetype)initWithAccessibilityContainer:(id)container;
@property(nullable, nonatomic, weak) id accessibilityContainer;
@end
@interface UIAccessibilityCustomAction : NSObject
- (instancetype)initWithName:(NSString*)name target:(nullable id)target selector:(SEL)selector;
@property(nonatomic, copy) NSString* name;
@end

NS_ASSUME_NONNULL_END
