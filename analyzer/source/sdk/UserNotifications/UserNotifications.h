// Stand-in for UserNotifications: content, triggers, the center and the service extension.
#pragma once

#import <CoreLocation/CoreLocation.h>
#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class UNUserNotificationCenter, UNNotification, UNNotificationResponse, UNNotificationContent, UNNotificationSound;

typedef NS_OPTIONS(NSUInteger, UNAuthorizationOptions) {
  UNAuthorizationOptionNone = 0,
  UNAuthorizationOptionBadge = 1,
  UNAuthorizationOptionSound = 2,
  UNAuthorizationOptionAlert = 4,
  UNAuthorizationOptionCarPlay = 8,
  UNAuthorizationOptionCriticalAlert = 16,
  UNAuthorizationOptionProvidesAppNotificationSettings = 32,
  UNAuthorizationOptionProvisional = 64,
  UNAuthorizationOptionAnnouncement = 128,
  UNAuthorizationOptionTimeSensitive = 256,
};
typedef NS_OPTIONS(NSUInteger, UNNotificationPresentationOptions) {
  UNNotificationPresentationOptionNone = 0,
  UNNotificationPresentationOptionBadge = 1,
  UNNotificationPresentationOptionSound = 2,
  UNNotificationPresentationOptionAlert = 4,
  UNNotificationPresentationOptionList = 8,
  UNNotificationPresentationOptionBanner = 16,
};
typedef NS_ENUM(NSInteger, UNAuthorizationStatus) {
  UNAuthorizationStatusNotDetermined,
  UNAuthorizationStatusDenied,
  UNAuthorizationStatusAuthorized,
  UNAuthorizationStatusProvisional,
  UNAuthorizationStatusEphemeral,
};
typedef NS_ENUM(NSInteger, UNNotificationSetting) {
  UNNotificationSettingNotSupported,
  UNNotificationSettingDisabled,
  UNNotificationSettingEnabled,
};
typedef NS_ENUM(NSUInteger, UNNotificationInterruptionLevel) {
  UNNotificationInterruptionLevelPassive,
  UNNotificationInterruptionLevelActive,
  UNNotificationInterruptionLevelTimeSensitive,
  UNNotificationInterruptionLevelCritical,
};
typedef NS_OPTIONS(NSUInteger, UNNotificationActionOptions) {
  UNNotificationActionOptionNone = 0,
  UNNotificationActionOptionAuthenticationRequired = 1,
  UNNotificationActionOptionDestructive = 2,
  UNNotificationActionOptionForeground = 4,
};
typedef NS_OPTIONS(NSUInteger, UNNotificationCategoryOptions) {
  UNNotificationCategoryOptionNone = 0,
  UNNotificationCategoryOptionCustomDismissAction = 1,
  UNNotificationCategoryOptionAllowInCarPlay = 2,
  UNNotificationCategoryOptionHiddenPreviewsShowTitle = 4,
};
typedef NSString* UNNotificationSoundName NS_TYPED_EXTENSIBLE_ENUM;
FOUNDATION_EXPORT NSString *const UNNotificationDefaultActionIdentifier, *const UNNotificationDismissActionIdentifier,
    *const UNErrorDomain, *const UNNotificationAttachmentOptionsTypeHintKey;

@interface UNNotificationSound : NSObject <NSCopying, NSSecureCoding>
@property(class, nonatomic, copy, readonly) UNNotificationSound* defaultSound;
@property(class, nonatomic, copy, readonly) UNNotificationSound* defaultCriticalSound IOS_SINCE(12.0);
@property(class, nonatomic, copy, readonly) UNNotificationSound* defaultRingtoneSound IOS_SINCE(15.2);
+ (instancetype)soundNamed:(UNNotificationSoundName)name;
+ (UNNotificationSound*)ringtoneSoundNamed:(UNNotificationSoundName)name IOS_SINCE(15.2);
+ (instancetype)criticalSoundNamed:(UNNotificationSoundName)name IOS_SINCE(12.0);
@end
@interface UNNotificationAttachment : NSObject <NSCopying, NSSecureCoding>
+ (nullable instancetype)attachmentWithIdentifier:(NSString*)identifier
                                              URL:(NSURL*)url
                                          options:(nullable NSDictionary*)options
                                            error:(NSError**)error;
@property(nonatomic, copy, readonly) NSString *identifier, *type;
@property(nonatomic, copy, readonly) NSURL* URL;
@end
@protocol UNNotificationContentProviding <NSObject>
@end
@interface UNNotificationContent : NSObject <NSCopying, NSMutableCopying, NSSecureCoding>
@property(nonatomic, copy, readonly) NSArray<UNNotificationAttachment*>* attachments;
@property(nullable, nonatomic, copy, readonly) NSNumber* badge;
@property(nonatomic, copy, readonly) NSString *body, *categoryIdentifier, *launchImageName, *subtitle,
    *threadIdentifier, *title;
@property(nullable, nonatomic, copy, readonly) UNNotificationSound* sound;
@property(nonatomic, copy, readonly) NSDictionary* userInfo;
@property(nullable, nonatomic, copy, readonly) NSString* targetContentIdentifier IOS_SINCE(13.0);
@property(nonatomic, readonly) UNNotificationInterruptionLevel interruptionLevel IOS_SINCE(15.0);
- (nullable UNNotificationContent*)contentByUpdatingWithProvider:(id<UNNotificationContentProviding>)provider
                                                           error:(NSError**)error IOS_SINCE(15.0);
@end
@interface UNMutableNotificationContent : UNNotificationContent
@property(nonatomic, copy) NSArray<UNNotificationAttachment*>* attachments;
@property(nullable, nonatomic, copy) NSNumber* badge;
@property(nonatomic, copy) NSString *body, *categoryIdentifier, *launchImageName, *subtitle, *threadIdentifier, *title;
@property(nullable, nonatomic, copy) UNNotificationSound* sound;
@property(nonatomic, copy) NSDictionary* userInfo;
@property(nullable, nonatomic, copy) NSString* targetContentIdentifier IOS_SINCE(13.0);
@property(nonatomic) UNNotificationInterruptionLevel interruptionLevel IOS_SINCE(15.0);
@end
@interface UNNotificationTrigger : NSObject <NSCopying, NSSecureCoding>
@property(nonatomic, readonly) BOOL repeats;
@end
@interface UNPushNotificationTrigger : UNNotificationTrigger
@end
@interface UNTimeIntervalNotificationTrigger : UNNotificationTrigger
+ (instancetype)triggerWithTimeInterval:(NSTimeInterval)interval repeats:(BOOL)repeats;
@property(nonatomic, readonly) NSTimeInterval timeInterval;
- (nullable NSDate*)nextTriggerDate;
@end
@interface UNCalendarNotificationTrigger : UNNotificationTrigger
+ (instancetype)triggerWithDateMatchingComponents:(NSDateComponents*)components repeats:(BOOL)repeats;
@property(nonatomic, copy, readonly) NSDateComponents* dateComponents;
- (nullable NSDate*)nextTriggerDate;
@end
@interface UNLocationNotificationTrigger : UNNotificationTrigger
+ (instancetype)triggerWithRegion:(CLRegion*)region repeats:(BOOL)repeats;
@property(nonatomic, copy, readonly) CLRegion* region;
@end
@interface UNNotificationRequest : NSObject <NSCopying, NSSecureCoding>
+ (instancetype)requestWithIdentifier:(NSString*)identifier
                              content:(UNNotificationContent*)content
                              trigger:(nullable UNNotificationTrigger*)trigger;
@property(nonatomic, copy, readonly) NSString* identifier;
@property(nonatomic, copy, readonly) UNNotificationContent* content;
@property(nullable, nonatomic, copy, readonly) UNNotificationTrigger* trigger;
@end
@interface UNNotification : NSObject <NSCopying, NSSecureCoding>
@property(nonatomic, copy, readonly) NSDate* date;
@property(nonatomic, copy, readonly) UNNotificationRequest* request;
@end
@interface UNNotificationResponse : NSObject <NSCopying, NSSecureCoding>
@property(nonatomic, copy, readonly) UNNotification* notification;
@property(nonatomic, copy, readonly) NSString* actionIdentifier;
@end
@interface UNTextInputNotificationResponse : UNNotificationResponse
@property(nonatomic, copy, readonly) NSString* userText;
@end
@interface UNNotificationAction : NSObject <NSCopying, NSSecureCoding>
+ (instancetype)actionWithIdentifier:(NSString*)identifier
                               title:(NSString*)title
                             options:(UNNotificationActionOptions)options;
@property(nonatomic, copy, readonly) NSString *identifier, *title;
@end
@interface UNTextInputNotificationAction : UNNotificationAction
+ (instancetype)actionWithIdentifier:(NSString*)identifier
                               title:(NSString*)title
                             options:(UNNotificationActionOptions)options
                textInputButtonTitle:(NSString*)button
                textInputPlaceholder:(NSString*)placeholder;
@end
@interface UNNotificationCategory : NSObject <NSCopying, NSSecureCoding>
+ (instancetype)categoryWithIdentifier:(NSString*)identifier
                               actions:(NSArray<UNNotificationAction*>*)actions
                     intentIdentifiers:(NSArray<NSString*>*)intents
                               options:(UNNotificationCategoryOptions)options;
@property(nonatomic, copy, readonly) NSString* identifier;
@property(nonatomic, copy, readonly) NSArray<UNNotificationAction*>* actions;
@end
@interface UNNotificationSettings : NSObject <NSCopying, NSSecureCoding>
@property(nonatomic, readonly) UNAuthorizationStatus authorizationStatus;
@property(nonatomic, readonly) UNNotificationSetting soundSetting, badgeSetting, alertSetting,
    notificationCenterSetting, lockScreenSetting, carPlaySetting, criticalAlertSetting, timeSensitiveSetting;
@property(nonatomic, readonly) NSInteger alertStyle, showPreviewsSetting;
@end
@protocol UNUserNotificationCenterDelegate <NSObject>
@optional
- (void)userNotificationCenter:(UNUserNotificationCenter*)center
       willPresentNotification:(UNNotification*)notification
         withCompletionHandler:(void (^)(UNNotificationPresentationOptions options))completion;
- (void)userNotificationCenter:(UNUserNotificationCenter*)center
    didReceiveNotificationResponse:(UNNotificationResponse*)response
             withCompletionHandler:(void (^)(void))completion;
- (void)userNotificationCenter:(UNUserNotificationCenter*)center
    openSettingsForNotification:(nullable UNNotification*)notification;
@end
@interface UNUserNotificationCenter : NSObject
@property(nullable, nonatomic, weak) id<UNUserNotificationCenterDelegate> delegate;
@property(nonatomic, readonly) BOOL supportsContentExtensions;
+ (UNUserNotificationCenter*)currentNotificationCenter;
- (void)requestAuthorizationWithOptions:(UNAuthorizationOptions)options
                      completionHandler:(void (^)(BOOL granted, NSError* _Nullable error))completion;
- (void)setNotificationCategories:(NSSet<UNNotificationCategory*>*)categories;
- (void)getNotificationCategoriesWithCompletionHandler:(void (^)(NSSet<UNNotificationCategory*>* categories))completion;
- (void)getNotificationSettingsWithCompletionHandler:(void (^)(UNNotificationSettings* settings))completion;
- (void)addNotificationRequest:(UNNotificationRequest*)request
         withCompletionHandler:(nullable void (^)(NSError* _Nullable error))completion;
- (void)getPendingNotificationRequestsWithCompletionHandler:(void (^)(NSArray<UNNotificationRequest*>* requests))done;
- (void)removePendingNotificationRequestsWithIdentifiers:(NSArray<NSString*>*)identifiers;
- (void)removeAllPendingNotificationRequests;
- (void)getDeliveredNotificationsWithCompletionHandler:(void (^)(NSArray<UNNotification*>* notifications))completion;
- (void)removeDeliveredNotificationsWithIdentifiers:(NSArray<NSString*>*)identifiers;
- (void)removeAllDeliveredNotifications;
- (void)setBadgeCount:(NSInteger)count
    withCompletionHandler:(nullable void (^)(NSError* _Nullable error))completion IOS_SINCE(16.0);
@end
@interface UNNotificationServiceExtension : NSObject
- (void)didReceiveNotificationRequest:(UNNotificationRequest*)request
                   withContentHandler:(void (^)(UNNotificationContent* content))handler;
- (void)serviceExtensionTimeWillExpire;
@end

NS_ASSUME_NONNULL_END
