// Stand-in for UIKit's application, responder chain, devices and screens.
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
@protocol UIApplicationDelegate <NSObject>
@optional
@property(nullable, nonatomic, strong) UIWindow* window;
- (void)applicationDidFinishLaunching:(UIApplication*)application;
- (BOOL)application:(UIApplication*)application willFinishLaunchingWithOptions:(nullable NSDictionary<UIApplicationLaunchOptionsKey, id>*)options;
- (BOOL)application:(UIApplication*)application didFinishLaunchingWithOptions:(nullable NSDictionary<UIApplicationLaunchOptionsKey, id>*)options;
- (void)applicationDidBecomeActive:(UIApplication*)application;
- (void)applicationWillResignActive:(UIApplication*)application;
- (BOOL)application:(UIApplication*)application handleOpenURL:(NSURL*)url;
- (BOOL)application:(UIApplication*)application openURL:(NSURL*)url sourceApplication:(nullable NSString*)source annotation:(id)annotation;
- (BOOL)application:(UIApplication*)application openURL:(NSURL*)url options:(NSDictionary<UIApplicationOpenURLOptionsKey, id>*)options;
- (void)applicationDidReceiveMemoryWarning:(UIApplication*)application;
- (void)applicationWillTerminate:(UIApplication*)application;
- (void)applicationSignificantTimeChange:(UIApplication*)application;
- (void)application:(UIApplication*)application didRegisterUserNotificationSettings:(UIUserNotificationSettings*)settings;
- (void)application:(UIApplication*)application didRegisterForRemoteNotificationsWithDeviceToken:(NSData*)token;
- (void)application:(UIApplication*)application didFailToRegisterForRemoteNotificationsWithError:(NSError*)error;
- (void)application:(UIApplication*)application didReceiveRemoteNotification:(NSDictionary*)info;
- (void)application:(UIApplication*)application didReceiveLocalNotification:(UILocalNotification*)notification;
- (void)application:(UIApplication*)application didReceiveRemoteNotification:(NSDictionary*)info fetchCompletionHandler:(void (^)(UIBackgroundFetchResult result))completion;
- (void)application:(UIApplication*)application performFetchWithCompletionHandler:(void (^)(UIBackgroundFetchResult result))completion;
- (void)application:(UIApplication*)application performActionForShortcutItem:(UIApplicationShortcutItem*)item completionHandler:(void (^)(BOOL succeeded))completion;
- (void)application:(UIApplication*)application handleEventsForBackgroundURLSession:(NSString*)identifier completionHandler:(void (^)(void))completion;
- (void)applicationDidEnterBackground:(UIApplication*)application;
- (void)applicationWillEnterForeground:(UIApplication*)application;
- (void)applicationProtectedDataWillBecomeUnavailable:(UIApplication*)application;
- (void)applicationProtectedDataDidBecomeAvailable:(UIApplication*)application;
- (UIInterfaceOrientationMask)application:(UIApplication*)application supportedInterfaceOrientationsForWindow:(nullable UIWindow*)window;
- (BOOL)application:(UIApplication*)application shouldAllowExtensionPointIdentifier:(UIApplicationExtensionPointIdentifier)identifier;
- (BOOL)application:(UIApplication*)application willContinueUserActivityWithType:(NSString*)type;
- (BOOL)application:(UIApplication*)application continueUserActivity:(NSUserActivity*)activity restorationHandler:(void (^)(NSArray<id<UIUserActivityRestoring>>* _Nullable objects))handler;
- (UISceneConfiguration*)application:(UIApplication*)application configurationForConnectingSceneSession:(UISceneSession*)session options:(UISceneConnectionOptions*)options;
- (void)application:(UIApplication*)application didDiscardSceneSessions:(NSSet<UISceneSession*>*)sessions;
@end
@interface UIApplication : UIResponder
@property(class, nonatomic, readonly) UIApplication* sharedApplication;
@property(nullable, nonatomic, assign) id<UIApplicationDelegate> delegate;
- (void)beginIgnoringInteractionEvents;
- (void)endIgnoringInteractionEvents;
@property(nonatomic, getter=isIdleTimerDisabled) BOOL idleTimerDisabled;
- (BOOL)openURL:(NSURL*)url;
- (BOOL)canOpenURL:(NSURL*)url;
- (void)openURL:(NSURL*)url options:(NSDictionary<NSString*, id>*)options completionHandler:(void (^_Nullable)(BOOL success))completion;
- (void)sendEvent:(UIEvent*)event;
@property(nullable, nonatomic, readonly) UIWindow* keyWindow;
@property(nonatomic, readonly) NSArray<__kindof UIWindow*>* windows;
- (BOOL)sendAction:(SEL)action to:(nullable id)target from:(nullable id)sender forEvent:(nullable UIEvent*)event;
@property(nonatomic, getter=isNetworkActivityIndicatorVisible) BOOL networkActivityIndicatorVisible;
@property(nonatomic) UIStatusBarStyle statusBarStyle;
- (void)setStatusBarStyle:(UIStatusBarStyle)style animated:(BOOL)animated;
@property(nonatomic, getter=isStatusBarHidden) BOOL statusBarHidden;
- (void)setStatusBarHidden:(BOOL)hidden withAnimation:(UIStatusBarAnimation)animation;
@property(nonatomic) UIInterfaceOrientation statusBarOrientation;
@property(nonatomic, readonly) CGRect statusBarFrame;
@property(nonatomic) NSInteger applicationIconBadgeNumber;
@property(nonatomic) BOOL applicationSupportsShakeToEdit;
@property(nonatomic, readonly) UIApplicationState applicationState;
@property(nonatomic, readonly) NSTimeInterval backgroundTimeRemaining;
- (UIBackgroundTaskIdentifier)beginBackgroundTaskWithExpirationHandler:(void (^_Nullable)(void))handler;
- (UIBackgroundTaskIdentifier)beginBackgroundTaskWithName:(nullable NSString*)name expirationHandler:(void (^_Nullable)(void))handler;
- (void)endBackgroundTask:(UIBackgroundTaskIdentifier)identifier;
- (void)setMinimumBackgroundFetchInterval:(NSTimeInterval)interval;
@property(nonatomic, readonly) UIBackgroundRefreshStatus backgroundRefreshStatus;
@property(nonatomic, readonly, getter=isProtectedDataAvailable) BOOL protectedDataAvailable;
@property(nonatomic, readonly) UIUserInterfaceLayoutDirection userInterfaceLayoutDirection;
@property(nonatomic, readonly) UIContentSizeCategory preferredContentSizeCategory;
@property(nonatomic, readonly) NSSet<UIScene*>* connectedScenes;
@property(nonatomic, readonly) NSSet<UISceneSession*>* openSessions;
@property(nonatomic, readonly) BOOL supportsMultipleScenes;
- (BOOL)setKeepAliveTimeout:(NSTimeInterval)timeout handler:(void (^_Nullable)(void))handler;
- (void)clearKeepAliveTimeout;
- (void)registerForRemoteNotifications;
- (void)unregisterForRemoteNotifications;
@property(nonatomic, readonly, getter=isRegisteredForRemoteNotifications) BOOL registeredForRemoteNotifications;
- (void)registerForRemoteNotificationTypes:(UIRemoteNotificationType)types;
- (UIRemoteNotificationType)enabledRemoteNotificationTypes;
- (void)registerUserNotificationSettings:(UIUserNotificationSettings*)settings;
@property(nonatomic, readonly, nullable) UIUserNotificationSettings* currentUserNotificationSettings;
- (void)presentLocalNotificationNow:(UILocalNotification*)notification;
- (void)scheduleLocalNotification:(UILocalNotification*)notification;
- (void)cancelLocalNotification:(UILocalNotification*)notification;
- (void)cancelAllLocalNotifications;
@property(nullable, nonatomic, copy) NSArray<UILocalNotification*>* scheduledLocalNotifications;
- (void)beginReceivingRemoteControlEvents;
- (void)endReceivingRemoteControlEvents;
@property(nullable, nonatomic, copy) NSArray<UIApplicationShortcutItem*>* shortcutItems;
@property(nonatomic, readonly) BOOL supportsAlternateIcons;
- (void)setAlternateIconName:(nullable NSString*)name completionHandler:(nullable void (^)(NSError* _Nullable error))completion;
@property(nullable, nonatomic, readonly) NSString* alternateIconName;
- (UIInterfaceOrientationMask)supportedInterfaceOrientationsForWindow:(nullable UIWindow*)window;
@end
UIKIT_EXTERN int UIApplicationMain(int argc, char* _Nullable argv[_Nonnull], NSString* _Nullable principal, NSString* _Nullable delegate);
@interface UIApplicationShortcutItem : NSObject <NSCopying, NSMutableCopying>
@property(nonatomic, copy, readonly) NSString* type;
@property(nullable, nonatomic, copy, readonly) NSDictionary<NSString*, id<NSSecureCoding>>* userInfo;
@end
@interface UILocalNotification : NSObject <NSCopying, NSCoding>
@property(nullable, nonatomic, copy) NSDate* fireDate;
@property(nullable, nonatomic, copy) NSTimeZone* timeZone;
@property(nonatomic) NSCalendarUnit repeatInterval;
@property(nullable, nonatomic, copy) NSString* alertBody;
@property(nullable, nonatomic, copy) NSString* alertAction;
@property(nullable, nonatomic, copy) NSString* alertTitle;
@property(nullable, nonatomic, copy) NSString* soundName;
@property(nullable, nonatomic, copy) NSString* category;
@property(nonatomic) NSInteger applicationIconBadgeNumber;
@property(nullable, nonatomic, copy) NSDictionary* userInfo;
@end
UIKIT_EXTERN NSString* const UILocalNotificationDefaultSoundName;
@interface UIUserNotificationSettings : NSObject
+ (instancetype)settingsForTypes:(UIUserNotificationType)types categories:(nullable NSSet*)categories;
@property(nonatomic, readonly) UIUserNotificationType types;
@end
@interface UISceneConfiguration : NSObject <NSCopying, NSSecureCoding>
+ (instancetype)configurationWithName:(nullable NSString*)name sessionRole:(UISceneSessionRole)role;
- (instancetype)initWithName:(nullable NSString*)name sessionRole:(UISceneSessionRole)role;
@end
@interface UISceneSession : NSObject <NSSecureCoding>
@property(nonatomic, readonly) UISceneSessionRole role;
@property(nonatomic, readonly) NSString* persistentIdentifier;
@end
@interface UIOpenURLContext : NSObject
@property(nonatomic, readonly, copy) NSURL* URL;
@end
@interface UISceneConnectionOptions : NSObject
@property(nonatomic, readonly, copy) NSSet<UIOpenURLContext*>* URLContexts;
@property(nonatomic, readonly, copy) NSSet<NSUserActivity*>* userActivities;
@end
@protocol UISceneDelegate <NSObject>
@optional
- (void)scene:(UIScene*)scene willConnectToSession:(UISceneSession*)session options:(UISceneConnectionOptions*)options;
- (void)sceneDidDisconnect:(UIScene*)scene;
- (void)sceneDidBecomeActive:(UIScene*)scene;
- (void)sceneWillResignActive:(UIScene*)scene;
- (void)sceneWillEnterForeground:(UIScene*)scene;
- (void)sceneDidEnterBackground:(UIScene*)scene;
- (void)scene:(UIScene*)scene openURLContexts:(NSSet<UIOpenURLContext*>*)contexts;
- (void)scene:(UIScene*)scene continueUserActivity:(NSUserActivity*)activity;
@end
@interface UIScene : UIResponder
@property(nonatomic, readonly) UISceneSession* session;
@property(nullable, nonatomic, strong) id<UISceneDelegate> delegate;
@property(nonatomic, readonly) UISceneActivationState activationState;
@property(null_resettable, nonatomic, copy) NSString* title;
@end
@interface UIStatusBarManager : NSObject
@property(nonatomic, readonly) UIStatusBarStyle statusBarStyle;
@property(nonatomic, readonly, getter=isStatusBarHidden) BOOL statusBarHidden;
@property(nonatomic, readonly) CGRect statusBarFrame;
@end
@interface UIWindowScene : UIScene
@property(nonatomic, readonly) UIScreen* screen;
@property(nonatomic, readonly) UIInterfaceOrientation interfaceOrientation;
@property(nonatomic, readonly) UITraitCollection* traitCollection;
@property(nonatomic, readonly) NSArray<UIWindow*>* windows;
@property(nullable, nonatomic, readonly) UIWindow* keyWindow;
@property(nonatomic, readonly, nullable) UIStatusBarManager* statusBarManager;
@end
@protocol UIWindowSceneDelegate <UISceneDelegate>
@optional
@property(nullable, nonatomic, strong) UIWindow* window;
@end
@interface UIDevice : NSObject
@property(class, nonatomic, readonly) UIDevice* currentDevice;
@property(nonatomic, readonly, strong) NSString* name;
@property(nonatomic, readonly, strong) NSString* model;
@property(nonatomic, readonly, strong) NSString* localizedModel;
@property(nonatomic, readonly, strong) NSString* systemName;
@property(nonatomic, readonly, strong) NSString* systemVersion;
@property(nonatomic, readonly) UIDeviceOrientation orientation;
@property(nullable, nonatomic, readonly, strong) NSUUID* identifierForVendor;
@property(nonatomic, readonly, getter=isGeneratingDeviceOrientationNotifications) BOOL generatesDeviceOrientationNotifications;
- (void)beginGeneratingDeviceOrientationNotifications;
- (void)endGeneratingDeviceOrientationNotifications;
@property(nonatomic, getter=isBatteryMonitoringEnabled) BOOL batteryMonitoringEnabled;
@property(nonatomic, readonly) UIDeviceBatteryState batteryState;
@property(nonatomic, readonly) float batteryLevel;
@property(nonatomic, getter=isProximityMonitoringEnabled) BOOL proximityMonitoringEnabled;
@property(nonatomic, readonly) BOOL proximityState;
@property(nonatomic, readonly, getter=isMultitaskingSupported) BOOL multitaskingSupported;
@property(nonatomic, readonly) UIUserInterfaceIdiom userInterfaceIdiom;
- (void)playInputClick;
@end
@protocol UICoordinateSpace <NSObject>
- (CGPoint)convertPoint:(CGPoint)point toCoordinateSpace:(id<UICoordinateSpace>)space;
- (CGRect)convertRect:(CGRect)rect toCoordinateSpace:(id<UICoordinateSpace>)space;
- (CGRect)convertRect:(CGRect)rect fromCoordinateSpace:(id<UICoordinateSpace>)space;
@property(readonly, nonatomic) CGRect bounds;
@end
@interface UIScreenMode : NSObject
@property(readonly, nonatomic) CGSize size;
@end
@interface UIScreen : NSObject <UITraitEnvironment>
@property(class, nonatomic, readonly) NSArray<UIScreen*>* screens;
@property(class, nonatomic, readonly) UIScreen* mainScreen;
@property(nonatomic, readonly) CGRect bounds;
@property(nonatomic, readonly) CGRect applicationFrame;
@property(nonatomic, readonly) CGFloat scale;
@property(nonatomic, readonly) CGRect nativeBounds;
@property(nonatomic, readonly) CGFloat nativeScale;
@property(nonatomic) CGFloat brightness;
@property(nullable, nonatomic, strong) UIScreenMode* currentMode;
@property(nonatomic, readonly) NSInteger maximumFramesPerSecond;
@property(nullable, nonatomic, readonly, strong) UIScreen* mirroredScreen;
@property(nonatomic, readonly, getter=isCaptured) BOOL captured;
@property(readonly) id<UICoordinateSpace> coordinateSpace;
@property(readonly) id<UICoordinateSpace> fixedCoordinateSpace;
- (nullable CADisplayLink*)displayLinkWithTarget:(id)target selector:(SEL)selector;
- (UIView*)snapshotViewAfterScreenUpdates:(BOOL)updates;
@end
@interface UIPasteboard : NSObject
@property(class, nonatomic, readonly) UIPasteboard* generalPasteboard;
+ (nullable UIPasteboard*)pasteboardWithName:(NSString*)name create:(BOOL)create;
+ (UIPasteboard*)pasteboardWithUniqueName;
@property(readonly, nonatomic) NSString* name;
@property(readonly, nonatomic) NSInteger changeCount;
@property(nonatomic, readonly, copy) NSArray<NSString*>* pasteboardTypes;
@property(nonatomic, readonly) NSInteger numberOfItems;
@property(nonatomic, copy) NSArray<NSDictionary<NSString*, id>*>* items;
- (nullable NSData*)dataForPasteboardType:(NSString*)type;
- (nullable id)valueForPasteboardType:(NSString*)type;
- (void)setValue:(id)value forPasteboardType:(NSString*)type;
- (void)setData:(NSData*)data forPasteboardType:(NSString*)type;
- (BOOL)containsPasteboardTypes:(NSArray<NSString*>*)types;
- (void)setItems:(NSArray<NSDictionary<NSString*, id>*>*)items options:(NSDictionary<NSString*, id>*)options;
@property(nullable, nonatomic, copy) NSString* string;
@property(nullable, nonatomic, copy) NSArray<NSString*>* strings;
@property(nullable, nonatomic, copy) NSURL* URL;
@property(nullable, nonatomic, copy) NSArray<NSURL*>* URLs;
@property(nullable, nonatomic, copy) NSArray<UIImage*>* images;
@property(nullable, nonatomic, copy) UIImage* image;
@property(nullable, nonatomic, copy) UIColor* color;
@property(nonatomic, readonly) BOOL hasStrings;
@property(nonatomic, readonly) BOOL hasURLs;
@property(nonatomic, readonly) BOOL hasImages;
@end
@interface UITextInputMode : NSObject
@property(class, nonatomic, readonly) NSArray<UITextInputMode*>* activeInputModes;
@property(nullable, nonatomic, readonly, strong) NSString* primaryLanguage;
+ (nullable UITextInputMode*)currentInputMode;
@end
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
@interface NSObject (UINibLoadingAdditions)
- (void)awakeFromNib;
- (void)prepareForInterfaceBuilder;
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
@interface UIFeedbackGenerator : NSObject
- (void)prepare;
@end
@interface UIImpactFeedbackGenerator : UIFeedbackGenerator
- (instancetype)initWithStyle:(NSInteger)style;
- (void)impactOccurred;
@end
@interface UINotificationFeedbackGenerator : UIFeedbackGenerator
- (void)notificationOccurred:(NSInteger)type;
@end
@interface UISelectionFeedbackGenerator : UIFeedbackGenerator
- (void)selectionChanged;
@end

NS_ASSUME_NONNULL_END
