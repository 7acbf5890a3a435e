// Stand-in for LocalAuthentication.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSInteger, LAPolicy) {
  LAPolicyDeviceOwnerAuthenticationWithBiometrics = 1,
  LAPolicyDeviceOwnerAuthentication = 2,
};
typedef NS_ENUM(NSInteger, LABiometryType) {
  LABiometryTypeNone,
  LABiometryTypeTouchID,
  LABiometryTypeFaceID
};
@interface LAContext : NSObject
- (BOOL)canEvaluatePolicy:(LAPolicy)policy error:(NSError**)error;
- (void)evaluatePolicy:(LAPolicy)policy
       localizedReason:(NSString*)reason
                 reply:(void (^)(BOOL success, NSError* _Nullable error))reply;
@property(nonatomic, readonly) LABiometryType biometryType;
@property(nonatomic, nullable, copy) NSString* localizedFallbackTitle;
@end

NS_ASSUME_NONNULL_END
