// Stand-in for DeviceCheck: device tokens and attestation.
#pragma once

#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

FOUNDATION_EXPORT NSErrorDomain const DCErrorDomain;
@interface DCDevice : NSObject
@property(class, readonly) DCDevice* currentDevice;
@property(getter=isSupported, readonly) BOOL supported;
- (void)generateTokenWithCompletionHandler:(void (^)(NSData* _Nullable token, NSError* _Nullable error))completion;
@end
IOS_SINCE(14.0)
@interface DCAppAttestService : NSObject
@property(class, readonly) DCAppAttestService* sharedService;
@property(getter=isSupported, readonly) BOOL supported;
- (void)generateKeyWithCompletionHandler:(void (^)(NSString* _Nullable key, NSError* _Nullable error))completion;
- (void)attestKey:(NSString*)key
       clientDataHash:(NSData*)hash
    completionHandler:(void (^)(NSData* _Nullable object, NSError* _Nullable error))completion;
- (void)generateAssertion:(NSString*)key
           clientDataHash:(NSData*)hash
        completionHandler:(void (^)(NSData* _Nullable object, NSError* _Nullable error))completion;
@end

NS_ASSUME_NONNULL_END
