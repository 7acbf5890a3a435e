// Stand-in for UIKit's application, responder chain and controllers.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class UIApplication, UIView, UIWindow, UIEvent, UITouch, UIImage, UIColor, UIScreen;

typedef NSString* UIApplicationLaunchOptionsKey;
typedef NSString* UIApplicationOpenURLOptionsKey;
typedef NSUInteger UIBackgroundTaskIdentifier;
FOUNDATION_EXPORT const UIBackgroundTaskIdentifier UIBackgroundTaskInvalid;
FOUNDATION_EXPORT const NSTimeInterval UIApplicationBackgroundFetchIntervalMinimum;
FOUNDATION_EXPORT NSNotificationName const UIApplicationDidEnterBackgroundNotification;
FOUNDATION_EXPORT NSNotificationName const UIApplicationWillEnterForegroundNotification;
FOUNDATION_EXPORT NSNotificationName const UIApplicationDidBecomeActiveNotification;

typedef NS_ENUM(NSUInteger, UIBackgroundFetchResult) {
  UIBackgroundFetchResultNewData,
  UIBackgroundFetchResultNoData,
  UIBackgroundFetchResultFailed,
};
typedef NS_ENUM(NSInteger, UIApplicationState) {
  UIApplicationStateActive,
  UIApplicationStateInactive,
  UIApplicationStateBackground,
};

@interface UIResponder : NSObject
@property(nullable, nonatomic, readonly) UIResponder* nextResponder;
- (BOOL)becomeFirstResponder;
- (void)touchesBegan:(NSSet<UITouch*>*)touches withEvent:(nullable UIEvent*)event;
@end

@protocol UIApplicationDelegate <NSObject>
@optional
@property(nullable, nonatomic, strong) UIWindow* window;
- (BOOL)application:(UIApplication*)application
    didFinishLaunchingWithOptions:(nullable NSDictionary<UIApplicationLaunchOptionsKey, id>*)options;
- (void)applicationDidEnterBackground:(UIApplication*)application;
- (void)applicationWillEnterForeground:(UIApplication*)application;
- (void)applicationDidBecomeActive:(UIApplication*)application;
- (BOOL)application:(UIApplication*)application
            openURL:(NSURL*)url
            options:(NSDictionary<UIApplicationOpenURLOptionsKey, id>*)options;
- (void)application:(UIApplication*)application
    didRegisterForRemoteNotificationsWithDeviceToken:(NSData*)token;
- (void)application:(UIApplication*)application
    didReceiveRemoteNotification:(NSDictionary*)info
          fetchCompletionHandler:(void (^)(UIBackgroundFetchResult result))completion;
- (void)application:(UIApplication*)application
    performFetchWithCompletionHandler:(void (^)(UIBackgroundFetchResult result))completion;
- (void)application:(UIApplication*)application
    handleEventsForBackgroundURLSession:(NSString*)identifier
                      completionHandler:(void (^)(void))completion;
@end

@interface UIApplication : UIResponder
@property(class, nonatomic, readonly) UIApplication* sharedApplication;
@property(nullable, nonatomic, assign) id<UIApplicationDelegate> delegate;
@property(nonatomic, readonly) UIApplicationState applicationState;
@property(nonatomic) NSInteger applicationIconBadgeNumber;
@property(nonatomic, getter=isIdleTimerDisabled) BOOL idleTimerDisabled;
- (BOOL)canOpenURL:(NSURL*)url;
- (void)openURL:(NSURL*)url
              options:(NSDictionary<NSString*, id>*)options
    completionHandler:(void (^_Nullable)(BOOL success))completion;
- (void)registerForRemoteNotifications;
- (void)setMinimumBackgroundFetchInterval:(NSTimeInterval)interval;
- (BOOL)setKeepAliveTimeout:(NSTimeInterval)timeout handler:(void (^_Nullable)(void))handler;
- (UIBackgroundTaskIdentifier)beginBackgroundTaskWithName:(nullable NSString*)name
                                        expirationHandler:(void (^_Nullable)(void))handler;
- (void)endBackgroundTask:(UIBackgroundTaskIdentifier)identifier;
@end

FOUNDATION_EXPORT int UIApplicationMain(int argc, char* _Nullable argv[_Nonnull],
                                        NSString* _Nullable principal, NSString* _Nullable delegate);

@interface UIViewController : UIResponder <NSCoding>
@property(null_resettable, nonatomic, strong) UIView* view;
@property(nullable, nonatomic, copy) NSString* title;
@property(nullable, nonatomic, readonly, strong) UIViewController* presentingViewController;
@property(nullable, nonatomic, readonly, strong) NSExtensionContext* extensionContext;
- (instancetype)initWithNibName:(nullable NSString*)nib
                         bundle:(nullable NSBundle*)bundle NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithCoder:(NSCoder*)coder NS_DESIGNATED_INITIALIZER;
- (void)loadView;
- (void)viewDidLoad;
- (void)viewWillAppear:(BOOL)animated;
- (void)viewDidAppear:(BOOL)animated;
- (void)viewWillDisappear:(BOOL)animated;
- (void)presentViewController:(UIViewController*)controller
                     animated:(BOOL)animated
                   completion:(void (^_Nullable)(void))completion;
- (void)dismissViewControllerAnimated:(BOOL)animated completion:(void (^_Nullable)(void))completion;
- (void)addChildViewController:(UIViewController*)child;
@end

@interface UINavigationController : UIViewController
- (instancetype)initWithRootViewController:(UIViewController*)root;
- (void)pushViewController:(UIViewController*)controller animated:(BOOL)animated;
@end

typedef NS_ENUM(NSInteger, UIAlertActionStyle) { UIAlertActionStyleDefault, UIAlertActionStyleCancel };
typedef NS_ENUM(NSInteger, UIAlertControllerStyle) {
  UIAlertControllerStyleActionSheet,
  UIAlertControllerStyleAlert
};
@interface UIAlertAction : NSObject
+ (instancetype)actionWithTitle:(nullable NSString*)title
                          style:(UIAlertActionStyle)style
                        handler:(void (^_Nullable)(UIAlertAction* action))handler;
@end
@interface UIAlertController : UIViewController
+ (instancetype)alertControllerWithTitle:(nullable NSString*)title
                                 message:(nullable NSString*)message
                          preferredStyle:(UIAlertControllerStyle)style;
- (void)addAction:(UIAlertAction*)action;
@end

@interface UIActivityViewController : UIViewController
- (instancetype)initWithActivityItems:(NSArray*)items applicationActivities:(nullable NSArray*)activities;
@end

@interface UIDevice : NSObject
@property(class, nonatomic, readonly) UIDevice* currentDevice;
@property(nonatomic, readonly, strong) NSString* name;
@property(nonatomic, readonly, strong) NSString* model;
@property(nonatomic, readonly, strong) NSString* systemVersion;
@property(nullable, nonatomic, readonly, strong) NSUUID* identifierForVendor;
@property(nonatomic, readonly) float batteryLevel;
@end

@interface UIScreen : NSObject
@property(class, nonatomic, readonly) UIScreen* mainScreen;
@property(nonatomic, readonly) CGRect bounds;
@property(nonatomic, readonly) CGFloat scale;
@property(nonatomic) CGFloat brightness;
@end

@interface UIPasteboard : NSObject
@property(class, nonatomic, readonly) UIPasteboard* generalPasteboard;
@property(nullable, nonatomic, copy) NSString* string;
@end

@interface UITextInputMode : NSObject
@property(class, nonatomic, readonly) NSArray<UITextInputMode*>* activeInputModes;
@property(nullable, nonatomic, readonly, strong) NSString* primaryLanguage;
@end

NS_ASSUME_NONNULL_END
