// Stand-in for LocalAuthentication: Face ID, Touch ID and the passcode.
#pragma once

#import <Foundation/Foundation.h>
#import <Security/Security.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSInteger, LAPolicy) {
  LAPolicyDeviceOwnerAuthenticationWithBiometrics = 1,
  LAPolicyDeviceOwnerAuthentication = 2,
};
typedef NS_ENUM(NSInteger, LABiometryType) {
  LABiometryTypeNone,
  LABiometryNone = LABiometryTypeNone,
  LABiometryTypeTouchID,
  LABiometryTypeFaceID,
  LABiometryTypeOpticID = 4,
};
typedef NS_ENUM(NSInteger, LAError) {
  LAErrorAuthenticationFailed = -1,
  LAErrorUserCancel = -2,
  LAErrorUserFallback = -3,
  LAErrorSystemCancel = -4,
  LAErrorPasscodeNotSet = -5,
  LAErrorTouchIDNotAvailable = -6,
  LAErrorBiometryNotAvailable = -6,
  LAErrorTouchIDNotEnrolled = -7,
  LAErrorBiometryNotEnrolled = -7,
  LAErrorTouchIDLockout = -8,
  LAErrorBiometryLockout = -8,
  LAErrorAppCancel = -9,
  LAErrorInvalidContext = -10,
  LAErrorNotInteractive = -1004,
};
typedef NS_ENUM(NSInteger, LACredentialType) { LACredentialTypeApplicationPassword = 0 };
typedef NS_ENUM(NSInteger, LAAccessControlOperation) {
  LAAccessControlOperationCreateItem,
  LAAccessControlOperationUseItem,
};
FOUNDATION_EXPORT NSErrorDomain const LAErrorDomain;
FOUNDATION_EXPORT const NSTimeInterval LATouchIDAuthenticationMaximumAllowableReuseDuration;
@interface LAContext : NSObject
- (BOOL)canEvaluatePolicy:(LAPolicy)policy error:(NSError**)error;
- (void)evaluatePolicy:(LAPolicy)policy
       localizedReason:(NSString*)reason
                 reply:(void (^)(BOOL success, NSError* _Nullable error))reply;
- (void)evaluateAccessControl:(SecAccessControlRef)control
                    operation:(LAAccessControlOperation)operation
              localizedReason:(NSString*)reason
                        reply:(void (^)(BOOL success, NSError* _Nullable error))reply;
- (BOOL)setCredential:(nullable NSData*)credential type:(LACredentialType)type;
- (BOOL)isCredentialSet:(LACredentialType)type;
- (void)invalidate;
@property(nonatomic, readonly) LABiometryType biometryType;
@property(nonatomic, nullable, copy) NSString* localizedFallbackTitle;
@property(nonatomic, nullable, copy) NSString* localizedCancelTitle;
@property(nonatomic, copy) NSString* localizedReason;
@property(nonatomic) BOOL interactionNotAllowed;
@property(nonatomic) NSTimeInterval touchIDAuthenticationAllowableReuseDuration;
@property(nonatomic, nullable, readonly) NSData* evaluatedPolicyDomainState;
@end
IOS_SINCE(16.0)
@interface LARequirement : NSObject
@property(class, readonly) LARequirement *defaultRequirement, *biometryRequirement;
@end
IOS_SINCE(16.0)
@interface LARight : NSObject
- (instancetype)initWithRequirement:(LARequirement*)requirement;
- (void)authorizeWithLocalizedReason:(NSString*)reason
                          completion:(void (^)(NSError* _Nullable error))handler;
@end

NS_ASSUME_NONNULL_END
