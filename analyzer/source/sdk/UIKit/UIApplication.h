// Stand-in for UIKit's application and its delegate.
#pragma once

#import <UIKit/UIResponder.h>

NS_ASSUME_NONNULL_BEGIN

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

NS_ASSUME_NONNULL_END
