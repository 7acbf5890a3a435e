// Stand-in for Intents: Siri: permission, calls and messages.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@class INPersonHandle, INInteraction, INIntentResponse, INImage;
typedef NS_ENUM(NSInteger, INSiriAuthorizationStatus) {
  INSiriAuthorizationStatusNotDetermined,
  INSiriAuthorizationStatusRestricted,
  INSiriAuthorizationStatusDenied,
  INSiriAuthorizationStatusAuthorized,
};
@interface INPreferences : NSObject
+ (INSiriAuthorizationStatus)siriAuthorizationStatus;
+ (void)requestSiriAuthorization:(void (^)(INSiriAuthorizationStatus status))handler;
@end
typedef NS_ENUM(NSInteger, INPersonHandleType) {
  INPersonHandleTypeUnknown,
  INPersonHandleTypeEmailAddress,
  INPersonHandleTypePhoneNumber,
};
@interface INPersonHandle : NSObject <NSCopying, NSSecureCoding>
@property(nullable, readonly, copy, nonatomic) NSString* value;
@property(readonly, nonatomic) INPersonHandleType type;
- (instancetype)initWithValue:(nullable NSString*)value type:(INPersonHandleType)type;
@end
@interface INPerson : NSObject <NSCopying, NSSecureCoding>
@property(nullable, readonly, copy, nonatomic) INPersonHandle* personHandle;
@property(readonly, copy, nonatomic) NSString* displayName;
- (instancetype)initWithPersonHandle:(INPersonHandle*)handle
                      nameComponents:(nullable NSPersonNameComponents*)components
                         displayName:(nullable NSString*)name
                               image:(nullable INImage*)image
                   contactIdentifier:(nullable NSString*)contact
                    customIdentifier:(nullable NSString*)custom;
@end
@interface INIntent : NSObject <NSCopying, NSSecureCoding>
@property(nullable, readonly) NSString* identifier;
@end
@interface INIntentResponse : NSObject <NSCopying, NSSecureCoding>
@end
typedef NS_ENUM(NSInteger, INCallCapability) {
  INCallCapabilityUnknown,
  INCallCapabilityAudioCall,
  INCallCapabilityVideoCall,
};
@interface INStartCallIntent : INIntent
@property(nullable, readonly, copy, nonatomic) NSArray<INPerson*>* contacts;
@property(readonly, nonatomic) INCallCapability callCapability;
@end
@interface INStartAudioCallIntent : INIntent
@property(nullable, readonly, copy, nonatomic) NSArray<INPerson*>* contacts;
@end
@interface INStartVideoCallIntent : INIntent
@property(nullable, readonly, copy, nonatomic) NSArray<INPerson*>* contacts;
@end
@interface INSendMessageIntent : INIntent
@property(nullable, readonly, copy, nonatomic) NSArray<INPerson*>* recipients;
@property(nullable, readonly, copy, nonatomic) NSString* content;
@end
@interface INInteraction : NSObject <NSCopying, NSSecureCoding>
- (instancetype)initWithIntent:(INIntent*)intent response:(nullable INIntentResponse*)response;
@property(readonly, copy, nonatomic) INIntent* intent;
@property(nonatomic) NSInteger direction;
- (void)donateInteractionWithCompletion:(nullable void (^)(NSError* _Nullable error))completion;
@end
@interface NSUserActivity (INIntents)
@property(nullable, readonly, strong) INInteraction* interaction;
@end
@interface INExtension : NSObject
- (nullable id)handlerForIntent:(INIntent*)intent;
@end
@interface INFocusStatusCenter : NSObject
+ (INFocusStatusCenter*)defaultCenter;
- (void)requestAuthorizationWithCompletionHandler:(nullable void (^)(NSInteger status))completion;
@end

NS_ASSUME_NONNULL_END
