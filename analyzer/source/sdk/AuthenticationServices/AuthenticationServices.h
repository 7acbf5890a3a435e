// Stand-in for AuthenticationServices.
#pragma once

#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class ASAuthorization, ASAuthorizationController, ASWebAuthenticationSession;
typedef NSString* ASAuthorizationScope;
FOUNDATION_EXPORT ASAuthorizationScope const ASAuthorizationScopeFullName;
FOUNDATION_EXPORT ASAuthorizationScope const ASAuthorizationScopeEmail;

@protocol ASAuthorizationCredential <NSObject, NSCopying, NSSecureCoding>
@end
@interface ASAuthorizationAppleIDCredential : NSObject <ASAuthorizationCredential>
@property(nonatomic, readonly, copy) NSString* user;
@property(nonatomic, readonly, copy, nullable) NSData* identityToken;
@property(nonatomic, readonly, copy, nullable) NSString* email;
@end
@interface ASAuthorizationRequest : NSObject <NSCopying>
@end
@interface ASAuthorizationOpenIDRequest : ASAuthorizationRequest
@property(nonatomic, copy, nullable) NSArray<ASAuthorizationScope>* requestedScopes;
@property(nonatomic, copy, nullable) NSString* nonce;
@end
@interface ASAuthorizationAppleIDRequest : ASAuthorizationOpenIDRequest
@end
IOS_SINCE(13.0)
@interface ASAuthorizationAppleIDProvider : NSObject
- (ASAuthorizationAppleIDRequest*)createRequest;
@end
@interface ASAuthorization : NSObject
@property(nonatomic, readonly, strong) id<ASAuthorizationCredential> credential;
@end
@protocol ASAuthorizationControllerDelegate <NSObject>
@optional
- (void)authorizationController:(ASAuthorizationController*)controller
    didCompleteWithAuthorization:(ASAuthorization*)authorization;
- (void)authorizationController:(ASAuthorizationController*)controller didCompleteWithError:(NSError*)error;
@end
IOS_SINCE(13.0)
@interface ASAuthorizationController : NSObject
- (instancetype)initWithAuthorizationRequests:(NSArray<ASAuthorizationRequest*>*)requests;
@property(nonatomic, weak, nullable) id<ASAuthorizationControllerDelegate> delegate;
- (void)performRequests;
@end
IOS_SINCE(12.0)
@interface ASWebAuthenticationSession : NSObject
- (instancetype)initWithURL:(NSURL*)url
          callbackURLScheme:(nullable NSString*)scheme
          completionHandler:(void (^)(NSURL* _Nullable callback, NSError* _Nullable error))completion;
- (BOOL)start;
@end

NS_ASSUME_NONNULL_END
