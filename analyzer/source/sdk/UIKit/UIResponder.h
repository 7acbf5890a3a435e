// Stand-in for UIKit's responder chain and events, and the constants of its notifications.
#pragma once

#import <UIKit/UIColor.h>

NS_ASSUME_NONNULL_BEGIN

@class UIApplication, UIView, UIWindow, UIEvent, UITouch, UIScreen, UIViewController, UIScene, UISceneSession, UISceneConnectionOptions, UISceneConfiguration, UIWindowScene, UIGestureRecognizer, UIInputViewController, UIMenu, UIPress, UIPressesEvent, UILocalNotification, UIUserNotificationSettings, UIApplicationShortcutItem, UIOpenURLContext, UIKeyCommand, UITextInputMode, UIBarButtonItemGroup, UITraitCollection, UIInterfaceOrientationMaskHolder, UIStatusBarManager;
typedef NSString* UIApplicationLaunchOptionsKey;
typedef NSString* UIApplicationOpenURLOptionsKey;
typedef NSString* UIApplicationOpenExternalURLOptionsKey;
typedef NSString* UIApplicationExtensionPointIdentifier;
typedef NSString* UIContentSizeCategory;
typedef NSString* UITextContentType;
typedef NSString* UISceneSessionRole;
typedef NSUInteger UIBackgroundTaskIdentifier;
UIKIT_EXTERN const UIBackgroundTaskIdentifier UIBackgroundTaskInvalid;
UIKIT_EXTERN const NSTimeInterval UIMinimumKeepAliveTimeout;
UIKIT_EXTERN const NSTimeInterval UIApplicationBackgroundFetchIntervalMinimum;
UIKIT_EXTERN const NSTimeInterval UIApplicationBackgroundFetchIntervalNever;
UIKIT_EXTERN NSNotificationName const UIApplicationDidEnterBackgroundNotification;
UIKIT_EXTERN NSNotificationName const UIApplicationWillEnterForegroundNotification;
UIKIT_EXTERN NSNotificationName const UIApplicationDidFinishLaunchingNotification;
UIKIT_EXTERN NSNotificationName const UIApplicationDidBecomeActiveNotification;
UIKIT_EXTERN NSNotificationName const UIApplicationWillResignActiveNotification;
UIKIT_EXTERN NSNotificationName const UIApplicationDidReceiveMemoryWarningNotification;
UIKIT_EXTERN NSNotificationName const UIApplicationWillTerminateNotification;
UIKIT_EXTERN NSNotificationName const UIApplicationSignificantTimeChangeNotification;
UIKIT_EXTERN NSNotificationName const UIApplicationWillChangeStatusBarOrientationNotification;
UIKIT_EXTERN NSNotificationName const UIApplicationDidChangeStatusBarOrientationNotification;
UIKIT_EXTERN NSNotificationName const UIApplicationWillChangeStatusBarFrameNotification;
UIKIT_EXTERN NSNotificationName const UIApplicationDidChangeStatusBarFrameNotification;
UIKIT_EXTERN NSNotificationName const UIApplicationBackgroundRefreshStatusDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UIApplicationProtectedDataWillBecomeUnavailable;
UIKIT_EXTERN NSNotificationName const UIApplicationProtectedDataDidBecomeAvailable;
UIKIT_EXTERN NSNotificationName const UIApplicationUserDidTakeScreenshotNotification;
UIKIT_EXTERN NSNotificationName const UIContentSizeCategoryDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UIKeyboardWillShowNotification;
UIKIT_EXTERN NSNotificationName const UIKeyboardDidShowNotification;
UIKIT_EXTERN NSNotificationName const UIKeyboardWillHideNotification;
UIKIT_EXTERN NSNotificationName const UIKeyboardDidHideNotification;
UIKIT_EXTERN NSNotificationName const UIKeyboardWillChangeFrameNotification;
UIKIT_EXTERN NSNotificationName const UIKeyboardDidChangeFrameNotification;
UIKIT_EXTERN NSNotificationName const UIDeviceOrientationDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UIDeviceBatteryStateDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UIDeviceBatteryLevelDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UIDeviceProximityStateDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UIScreenDidConnectNotification;
UIKIT_EXTERN NSNotificationName const UIScreenDidDisconnectNotification;
UIKIT_EXTERN NSNotificationName const UIScreenModeDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UIScreenBrightnessDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UIScreenCapturedDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UIPasteboardChangedNotification;
UIKIT_EXTERN NSNotificationName const UIPasteboardRemovedNotification;
UIKIT_EXTERN NSNotificationName const UIWindowDidBecomeVisibleNotification;
UIKIT_EXTERN NSNotificationName const UIWindowDidBecomeHiddenNotification;
UIKIT_EXTERN NSNotificationName const UIWindowDidBecomeKeyNotification;
UIKIT_EXTERN NSNotificationName const UIWindowDidResignKeyNotification;
UIKIT_EXTERN NSNotificationName const UISceneDidActivateNotification;
UIKIT_EXTERN NSNotificationName const UISceneWillDeactivateNotification;
UIKIT_EXTERN NSNotificationName const UISceneDidEnterBackgroundNotification;
UIKIT_EXTERN NSNotificationName const UISceneWillEnterForegroundNotification;
UIKIT_EXTERN NSNotificationName const UISceneWillConnectNotification;
UIKIT_EXTERN NSNotificationName const UISceneDidDisconnectNotification;
UIKIT_EXTERN NSNotificationName const UITextFieldTextDidBeginEditingNotification;
UIKIT_EXTERN NSNotificationName const UITextFieldTextDidEndEditingNotification;
UIKIT_EXTERN NSNotificationName const UITextFieldTextDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UITextViewTextDidBeginEditingNotification;
UIKIT_EXTERN NSNotificationName const UITextViewTextDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UITextViewTextDidEndEditingNotification;
UIKIT_EXTERN NSNotificationName const UITextInputCurrentInputModeDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UIAccessibilityVoiceOverStatusDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UIAccessibilityBoldTextStatusDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UIAccessibilityGrayscaleStatusDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UIAccessibilityInvertColorsStatusDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UIAccessibilityReduceMotionStatusDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UIAccessibilityReduceTransparencyStatusDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UIAccessibilityAnnouncementDidFinishNotification;
UIKIT_EXTERN NSNotificationName const UIAccessibilitySwitchControlStatusDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UIAccessibilityElementFocusedNotification;
UIKIT_EXTERN NSNotificationName const UIAccessibilityDarkerSystemColorsStatusDidChangeNotification;
UIKIT_EXTERN NSNotificationName const UIMenuControllerWillShowMenuNotification;
UIKIT_EXTERN NSNotificationName const UIMenuControllerDidHideMenuNotification;
UIKIT_EXTERN NSString* const UIAccessibilityVoiceOverStatusChanged;
UIKIT_EXTERN NSString* const UIAccessibilityAnnouncementKeyStringValue;
UIKIT_EXTERN NSString* const UIAccessibilityAnnouncementKeyWasSuccessful;
UIKIT_EXTERN NSString* const UIAccessibilitySpeechAttributeQueueAnnouncement;
UIKIT_EXTERN NSString* const UIAccessibilitySpeechAttributeLanguage;
UIKIT_EXTERN NSString* const UIAccessibilitySpeechAttributeSpellOut;
UIKIT_EXTERN NSString* const UIApplicationOpenSettingsURLString;
UIKIT_EXTERN NSString* const UIApplicationOpenNotificationSettingsURLString;
UIKIT_EXTERN NSString* const UIApplicationStatusBarOrientationUserInfoKey;
UIKIT_EXTERN NSString* const UIApplicationStatusBarFrameUserInfoKey;
UIKIT_EXTERN NSString* const UIKeyboardFrameBeginUserInfoKey;
UIKIT_EXTERN NSString* const UIKeyboardFrameEndUserInfoKey;
UIKIT_EXTERN NSString* const UIKeyboardAnimationDurationUserInfoKey;
UIKIT_EXTERN NSString* const UIKeyboardAnimationCurveUserInfoKey;
UIKIT_EXTERN NSString* const UIKeyboardIsLocalUserInfoKey;
UIKIT_EXTERN NSString* const UITrackingRunLoopMode;
UIKIT_EXTERN NSString* const UIContentSizeCategoryNewValueKey;
UIKIT_EXTERN NSString* const UIPasteboardNameGeneral;
UIKIT_EXTERN NSString* const UIApplicationInvalidInterfaceOrientationException;
UIKIT_EXTERN UIApplicationLaunchOptionsKey const UIApplicationLaunchOptionsURLKey;
UIKIT_EXTERN UIApplicationLaunchOptionsKey const UIApplicationLaunchOptionsSourceApplicationKey;
UIKIT_EXTERN UIApplicationLaunchOptionsKey const UIApplicationLaunchOptionsRemoteNotificationKey;
UIKIT_EXTERN UIApplicationLaunchOptionsKey const UIApplicationLaunchOptionsLocalNotificationKey;
UIKIT_EXTERN UIApplicationLaunchOptionsKey const UIApplicationLaunchOptionsAnnotationKey;
UIKIT_EXTERN UIApplicationLaunchOptionsKey const UIApplicationLaunchOptionsLocationKey;
UIKIT_EXTERN UIApplicationLaunchOptionsKey const UIApplicationLaunchOptionsNewsstandDownloadsKey;
UIKIT_EXTERN UIApplicationLaunchOptionsKey const UIApplicationLaunchOptionsBluetoothCentralsKey;
UIKIT_EXTERN UIApplicationLaunchOptionsKey const UIApplicationLaunchOptionsBluetoothPeripheralsKey;
UIKIT_EXTERN UIApplicationLaunchOptionsKey const UIApplicationLaunchOptionsShortcutItemKey;
UIKIT_EXTERN UIApplicationLaunchOptionsKey const UIApplicationLaunchOptionsUserActivityDictionaryKey;
UIKIT_EXTERN UIApplicationLaunchOptionsKey const UIApplicationLaunchOptionsUserActivityTypeKey;
UIKIT_EXTERN UIApplicationLaunchOptionsKey const UIApplicationLaunchOptionsCloudKitShareMetadataKey;
UIKIT_EXTERN UIApplicationOpenURLOptionsKey const UIApplicationOpenURLOptionsSourceApplicationKey;
UIKIT_EXTERN UIApplicationOpenURLOptionsKey const UIApplicationOpenURLOptionsAnnotationKey;
UIKIT_EXTERN UIApplicationOpenURLOptionsKey const UIApplicationOpenURLOptionsOpenInPlaceKey;
UIKIT_EXTERN UIApplicationOpenURLOptionsKey const UIApplicationOpenURLOptionUniversalLinksOnly;
UIKIT_EXTERN UIContentSizeCategory const UIContentSizeCategoryUnspecified;
UIKIT_EXTERN UIContentSizeCategory const UIContentSizeCategoryExtraSmall;
UIKIT_EXTERN UIContentSizeCategory const UIContentSizeCategorySmall;
UIKIT_EXTERN UIContentSizeCategory const UIContentSizeCategoryMedium;
UIKIT_EXTERN UIContentSizeCategory const UIContentSizeCategoryLarge;
UIKIT_EXTERN UIContentSizeCategory const UIContentSizeCategoryExtraLarge;
UIKIT_EXTERN UIContentSizeCategory const UIContentSizeCategoryExtraExtraLarge;
UIKIT_EXTERN UIContentSizeCategory const UIContentSizeCategoryExtraExtraExtraLarge;
UIKIT_EXTERN UIContentSizeCategory const UIContentSizeCategoryAccessibilityMedium;
UIKIT_EXTERN UIContentSizeCategory const UIContentSizeCategoryAccessibilityLarge;
UIKIT_EXTERN UIContentSizeCategory const UIContentSizeCategoryAccessibilityExtraLarge;
UIKIT_EXTERN UIContentSizeCategory const UIContentSizeCategoryAccessibilityExtraExtraLarge;
UIKIT_EXTERN UIContentSizeCategory const UIContentSizeCategoryAccessibilityExtraExtraExtraLarge;
UIKIT_EXTERN UITextContentType const UITextContentTypeName;
UIKIT_EXTERN UITextContentType const UITextContentTypeNamePrefix;
UIKIT_EXTERN UITextContentType const UITextContentTypeGivenName;
UIKIT_EXTERN UITextContentType const UITextContentTypeMiddleName;
UIKIT_EXTERN UITextContentType const UITextContentTypeFamilyName;
UIKIT_EXTERN UITextContentType const UITextContentTypeNameSuffix;
UIKIT_EXTERN UITextContentType const UITextContentTypeNickname;
UIKIT_EXTERN UITextContentType const UITextContentTypeJobTitle;
UIKIT_EXTERN UITextContentType const UITextContentTypeOrganizationName;
UIKIT_EXTERN UITextContentType const UITextContentTypeLocation;
UIKIT_EXTERN UITextContentType const UITextContentTypeFullStreetAddress;
UIKIT_EXTERN UITextContentType const UITextContentTypeStreetAddressLine1;
UIKIT_EXTERN UITextContentType const UITextContentTypeStreetAddressLine2;
UIKIT_EXTERN UITextContentType const UITextContentTypeAddressCity;
UIKIT_EXTERN UITextContentType const UITextContentTypeAddressState;
UIKIT_EXTERN UITextContentType const UITextContentTypeAddressCityAndState;
UIKIT_EXTERN UITextContentType const UITextContentTypeSublocality;
UIKIT_EXTERN UITextContentType const UITextContentTypeCountryName;
UIKIT_EXTERN UITextContentType const UITextContentTypePostalCode;
UIKIT_EXTERN UITextContentType const UITextContentTypeTelephoneNumber;
UIKIT_EXTERN UITextContentType const UITextContentTypeEmailAddress;
UIKIT_EXTERN UITextContentType const UITextContentTypeURL;
UIKIT_EXTERN UITextContentType const UITextContentTypeCreditCardNumber;
UIKIT_EXTERN UITextContentType const UITextContentTypeUsername;
UIKIT_EXTERN UITextContentType const UITextContentTypePassword;
UIKIT_EXTERN UITextContentType const UITextContentTypeNewPassword;
UIKIT_EXTERN UITextContentType const UITextContentTypeOneTimeCode;
typedef NS_ENUM(NSUInteger, UIBackgroundFetchResult) { UIBackgroundFetchResultNewData, UIBackgroundFetchResultNoData, UIBackgroundFetchResultFailed };
typedef NS_ENUM(NSInteger, UIBackgroundRefreshStatus) { UIBackgroundRefreshStatusRestricted, UIBackgroundRefreshStatusDenied, UIBackgroundRefreshStatusAvailable };
typedef NS_ENUM(NSInteger, UIApplicationState) { UIApplicationStateActive, UIApplicationStateInactive, UIApplicationStateBackground };
typedef NS_ENUM(NSInteger, UIStatusBarStyle) { UIStatusBarStyleDefault, UIStatusBarStyleLightContent, UIStatusBarStyleDarkContent = 3, UIStatusBarStyleBlackTranslucent = 1, UIStatusBarStyleBlackOpaque = 2 };
typedef NS_ENUM(NSInteger, UIStatusBarAnimation) { UIStatusBarAnimationNone, UIStatusBarAnimationFade, UIStatusBarAnimationSlide };
typedef NS_ENUM(NSInteger, UIDeviceOrientation) { UIDeviceOrientationUnknown, UIDeviceOrientationPortrait, UIDeviceOrientationPortraitUpsideDown, UIDeviceOrientationLandscapeLeft, UIDeviceOrientationLandscapeRight, UIDeviceOrientationFaceUp, UIDeviceOrientationFaceDown };
typedef NS_ENUM(NSInteger, UIInterfaceOrientation) { UIInterfaceOrientationUnknown, UIInterfaceOrientationPortrait, UIInterfaceOrientationPortraitUpsideDown, UIInterfaceOrientationLandscapeLeft = 4, UIInterfaceOrientationLandscapeRight = 3 };
typedef NS_OPTIONS(NSUInteger, UIInterfaceOrientationMask) { UIInterfaceOrientationMaskPortrait = 2, UIInterfaceOrientationMaskPortraitUpsideDown = 4, UIInterfaceOrientationMaskLandscapeLeft = 16, UIInterfaceOrientationMaskLandscapeRight = 8, UIInterfaceOrientationMaskLandscape = 24, UIInterfaceOrientationMaskAll = 30, UIInterfaceOrientationMaskAllButUpsideDown = 26 };
#define UIInterfaceOrientationIsPortrait(o) ((o) == UIInterfaceOrientationPortrait || (o) == UIInterfaceOrientationPortraitUpsideDown)
#define UIInterfaceOrientationIsLandscape(o) ((o) == UIInterfaceOrientationLandscapeLeft || (o) == UIInterfaceOrientationLandscapeRight)
#define UIDeviceOrientationIsLandscape(o) ((o) == UIDeviceOrientationLandscapeLeft || (o) == UIDeviceOrientationLandscapeRight)
#define UIDeviceOrientationIsPortrait(o) ((o) == UIDeviceOrientationPortrait || (o) == UIDeviceOrientationPortraitUpsideDown)
typedef NS_ENUM(NSInteger, UIUserInterfaceIdiom) { UIUserInterfaceIdiomUnspecified = -1, UIUserInterfaceIdiomPhone, UIUserInterfaceIdiomPad, UIUserInterfaceIdiomTV, UIUserInterfaceIdiomCarPlay, UIUserInterfaceIdiomMac = 5 };
#define UI_USER_INTERFACE_IDIOM() [[UIDevice currentDevice] userInterfaceIdiom]
typedef NS_ENUM(NSInteger, UIUserInterfaceStyle) { UIUserInterfaceStyleUnspecified, UIUserInterfaceStyleLight, UIUserInterfaceStyleDark };
typedef NS_ENUM(NSInteger, UIUserInterfaceSizeClass) { UIUserInterfaceSizeClassUnspecified, UIUserInterfaceSizeClassCompact, UIUserInterfaceSizeClassRegular };
typedef NS_ENUM(NSInteger, UIUserInterfaceLayoutDirection) { UIUserInterfaceLayoutDirectionLeftToRight, UIUserInterfaceLayoutDirectionRightToLeft };
typedef NS_ENUM(NSInteger, UITraitEnvironmentLayoutDirection) { UITraitEnvironmentLayoutDirectionUnspecified = -1, UITraitEnvironmentLayoutDirectionLeftToRight, UITraitEnvironmentLayoutDirectionRightToLeft };
typedef NS_ENUM(NSInteger, UIForceTouchCapability) { UIForceTouchCapabilityUnknown, UIForceTouchCapabilityUnavailable, UIForceTouchCapabilityAvailable };
typedef NS_ENUM(NSInteger, UIDeviceBatteryState) { UIDeviceBatteryStateUnknown, UIDeviceBatteryStateUnplugged, UIDeviceBatteryStateCharging, UIDeviceBatteryStateFull };
typedef NS_OPTIONS(NSUInteger, UIRemoteNotificationType) { UIRemoteNotificationTypeNone = 0, UIRemoteNotificationTypeBadge = 1, UIRemoteNotificationTypeSound = 2, UIRemoteNotificationTypeAlert = 4 };
typedef NS_OPTIONS(NSUInteger, UIUserNotificationType) { UIUserNotificationTypeNone = 0, UIUserNotificationTypeBadge = 1, UIUserNotificationTypeSound = 2, UIUserNotificationTypeAlert = 4 };
typedef NS_ENUM(NSInteger, UITouchPhase) { UITouchPhaseBegan, UITouchPhaseMoved, UITouchPhaseStationary, UITouchPhaseEnded, UITouchPhaseCancelled };
typedef NS_ENUM(NSInteger, UITouchType) { UITouchTypeDirect, UITouchTypeIndirect, UITouchTypePencil, UITouchTypeStylus = 2, UITouchTypeIndirectPointer = 3 };
typedef NS_OPTIONS(NSInteger, UIEventButtonMask) { UIEventButtonMaskPrimary = 1, UIEventButtonMaskSecondary = 2 };
typedef NS_ENUM(NSInteger, UIEventType) { UIEventTypeTouches, UIEventTypeMotion, UIEventTypeRemoteControl, UIEventTypePresses };
typedef NS_ENUM(NSInteger, UIEventSubtype) { UIEventSubtypeNone, UIEventSubtypeMotionShake };
typedef NS_OPTIONS(NSUInteger, UIKeyModifierFlags) { UIKeyModifierAlphaShift = 1 << 16, UIKeyModifierShift = 1 << 17, UIKeyModifierControl = 1 << 18, UIKeyModifierAlternate = 1 << 19, UIKeyModifierCommand = 1 << 20, UIKeyModifierNumericPad = 1 << 21 };
UIKIT_EXTERN NSString* const UIKeyInputUpArrow;
UIKIT_EXTERN NSString* const UIKeyInputDownArrow;
UIKIT_EXTERN NSString* const UIKeyInputLeftArrow;
UIKIT_EXTERN NSString* const UIKeyInputRightArrow;
UIKIT_EXTERN NSString* const UIKeyInputEscape;
typedef NS_ENUM(NSInteger, UISceneActivationState) { UISceneActivationStateUnattached = -1, UISceneActivationStateForegroundActive, UISceneActivationStateForegroundInactive, UISceneActivationStateBackground };

@protocol UITraitEnvironment <NSObject>
@property(nonatomic, readonly) UITraitCollection* traitCollection;
- (void)traitCollectionDidChange:(nullable UITraitCollection*)previous;
@end
@protocol UIResponderStandardEditActions <NSObject>
@optional
- (void)cut:(nullable id)sender;
- (void)copy:(nullable id)sender;
- (void)paste:(nullable id)sender;
- (void)select:(nullable id)sender;
- (void)selectAll:(nullable id)sender;
- (void)delete:(nullable id)sender;
@end
@interface UIResponder : NSObject <UIResponderStandardEditActions>
@property(nullable, nonatomic, readonly) UIResponder* nextResponder;
@property(nonatomic, readonly) BOOL canBecomeFirstResponder;
- (BOOL)becomeFirstResponder;
@property(nonatomic, readonly) BOOL canResignFirstResponder;
- (BOOL)resignFirstResponder;
@property(nonatomic, readonly) BOOL isFirstResponder;
- (void)touchesBegan:(NSSet<UITouch*>*)touches withEvent:(nullable UIEvent*)event;
- (void)pressesBegan:(NSSet<UIPress*>*)presses withEvent:(nullable UIPressesEvent*)event;
- (void)touchesMoved:(NSSet<UITouch*>*)touches withEvent:(nullable UIEvent*)event;
- (void)pressesMoved:(NSSet<UIPress*>*)presses withEvent:(nullable UIPressesEvent*)event;
- (void)touchesEnded:(NSSet<UITouch*>*)touches withEvent:(nullable UIEvent*)event;
- (void)pressesEnded:(NSSet<UIPress*>*)presses withEvent:(nullable UIPressesEvent*)event;
- (void)touchesCancelled:(NSSet<UITouch*>*)touches withEvent:(nullable UIEvent*)event;
- (void)pressesCancelled:(NSSet<UIPress*>*)presses withEvent:(nullable UIPressesEvent*)event;
- (void)motionBegan:(UIEventSubtype)motion withEvent:(nullable UIEvent*)event;
- (void)motionEnded:(UIEventSubtype)motion withEvent:(nullable UIEvent*)event;
- (void)motionCancelled:(UIEventSubtype)motion withEvent:(nullable UIEvent*)event;
- (void)remoteControlReceivedWithEvent:(nullable UIEvent*)event;
- (BOOL)canPerformAction:(SEL)action withSender:(nullable id)sender;
- (nullable id)targetForAction:(SEL)action withSender:(nullable id)sender;
@property(nullable, nonatomic, readonly) NSUndoManager* undoManager;
@property(nullable, nonatomic, readonly) NSArray<UIKeyCommand*>* keyCommands;
@property(nullable, nonatomic, readonly, strong) __kindof UIView* inputView;
@property(nullable, nonatomic, readonly, strong) __kindof UIView* inputAccessoryView;
@property(nullable, nonatomic, readonly, strong) UITextInputMode* textInputMode;
- (void)reloadInputViews;
@property(nullable, nonatomic, strong) NSUserActivity* userActivity;
- (void)updateUserActivityState:(NSUserActivity*)activity;
- (void)restoreUserActivityState:(NSUserActivity*)activity;
@end
@protocol UIUserActivityRestoring <NSObject>
- (void)restoreUserActivityState:(NSUserActivity*)activity;
@end
@interface UIKeyCommand : NSObject <NSCopying, NSSecureCoding>
+ (instancetype)keyCommandWithInput:(NSString*)input modifierFlags:(UIKeyModifierFlags)flags action:(SEL)action;
@property(nullable, nonatomic, readonly) NSString* input;
@property(nonatomic, readonly) UIKeyModifierFlags modifierFlags;
@end
@interface UITouch : NSObject
@property(nonatomic, readonly) NSTimeInterval timestamp;
@property(nonatomic, readonly) UITouchPhase phase;
@property(nonatomic, readonly) NSUInteger tapCount;
@property(nonatomic, readonly) UITouchType type;
@property(nonatomic, readonly) CGFloat majorRadius;
@property(nullable, nonatomic, readonly, strong) UIWindow* window;
@property(nullable, nonatomic, readonly, strong) UIView* view;
@property(nullable, nonatomic, readonly, copy) NSArray<UIGestureRecognizer*>* gestureRecognizers;
- (CGPoint)locationInView:(nullable UIView*)view;
- (CGPoint)previousLocationInView:(nullable UIView*)view;
- (CGPoint)preciseLocationInView:(nullable UIView*)view;
@property(nonatomic, readonly) CGFloat force;
@property(nonatomic, readonly) CGFloat maximumPossibleForce;
@property(nonatomic, readonly) CGFloat altitudeAngle;
- (CGFloat)azimuthAngleInView:(nullable UIView*)view;
@end
@interface UIEvent : NSObject
@property(nonatomic, readonly) UIEventType type;
@property(nonatomic, readonly) UIEventSubtype subtype;
@property(nonatomic, readonly) NSTimeInterval timestamp;
@property(nonatomic, readonly) UIKeyModifierFlags modifierFlags;
@property(nonatomic, readonly) UIEventButtonMask buttonMask;
@property(nonatomic, readonly, nullable) NSSet<UITouch*>* allTouches;
- (nullable NSArray<UITouch*>*)coalescedTouchesForTouch:(UITouch*)touch;
@end
@interface UITraitCollection : NSObject <NSCopying, NSSecureCoding>
@property(class, nonatomic, strong) UITraitCollection* currentTraitCollection;
+ (UITraitCollection*)traitCollectionWithUserInterfaceStyle:(UIUserInterfaceStyle)style;
+ (UITraitCollection*)traitCollectionWithPreferredContentSizeCategory:(UIContentSizeCategory)category;
+ (UITraitCollection*)traitCollectionWithTraitsFromCollections:(NSArray<UITraitCollection*>*)traits;
- (void)performAsCurrentTraitCollection:(void(NS_NOESCAPE ^)(void))actions;
- (BOOL)hasDifferentColorAppearanceComparedToTraitCollection:(nullable UITraitCollection*)traits;
@property(nonatomic, readonly) UIUserInterfaceIdiom userInterfaceIdiom;
@property(nonatomic, readonly) UIUserInterfaceStyle userInterfaceStyle;
@property(nonatomic, readonly) UITraitEnvironmentLayoutDirection layoutDirection;
@property(nonatomic, readonly) CGFloat displayScale;
@property(nonatomic, readonly) UIUserInterfaceSizeClass horizontalSizeClass;
@property(nonatomic, readonly) UIUserInterfaceSizeClass verticalSizeClass;
@property(nonatomic, readonly) UIForceTouchCapability forceTouchCapability;
@property(nonatomic, copy, readonly) UIContentSizeCategory preferredContentSizeCategory;
@property(nonatomic, readonly) NSInteger accessibilityContrast;
@end
@interface UITextInputMode : NSObject
@property(class, nonatomic, readonly) NSArray<UITextInputMode*>* activeInputModes;
@property(nullable, nonatomic, readonly, strong) NSString* primaryLanguage;
+ (nullable UITextInputMode*)currentInputMode;
@end
@interface NSObject (UINibLoadingAdditions)
- (void)awakeFromNib;
- (void)prepareForInterfaceBuilder;
@end

NS_ASSUME_NONNULL_END
