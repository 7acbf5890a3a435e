// Stand-in for Sign in with Apple: requests, credentials, the controller and the button.
#pragma once

#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class ASAuthorization, ASAuthorizationController;
typedef UIWindow* ASPresentationAnchor;
typedef NSString* ASAuthorizationScope NS_TYPED_ENUM;
FOUNDATION_EXPORT ASAuthorizationScope const ASAuthorizationScopeFullName IOS_SINCE(13.0);
FOUNDATION_EXPORT ASAuthorizationScope const ASAuthorizationScopeEmail IOS_SINCE(13.0);
typedef NSString* ASAuthorizationOpenIDOperation NS_TYPED_ENUM;
FOUNDATION_EXPORT ASAuthorizationOpenIDOperation const ASAuthorizationOperationImplicit IOS_SINCE(13.0);
FOUNDATION_EXPORT ASAuthorizationOpenIDOperation const ASAuthorizationOperationLogin IOS_SINCE(13.0);
FOUNDATION_EXPORT ASAuthorizationOpenIDOperation const ASAuthorizationOperationRefresh IOS_SINCE(13.0);
FOUNDATION_EXPORT ASAuthorizationOpenIDOperation const ASAuthorizationOperationLogout IOS_SINCE(13.0);
FOUNDATION_EXPORT NSErrorDomain const ASAuthorizationErrorDomain IOS_SINCE(13.0);
FOUNDATION_EXPORT NSNotificationName const ASAuthorizationAppleIDProviderCredentialRevokedNotification IOS_SINCE(13.0);
typedef NS_ENUM(NSInteger, ASAuthorizationError) {
  ASAuthorizationErrorUnknown = 1000,
  ASAuthorizationErrorCanceled = 1001,
  ASAuthorizationErrorInvalidResponse = 1002,
  ASAuthorizationErrorNotHandled = 1003,
  ASAuthorizationErrorFailed = 1004,
  ASAuthorizationErrorNotInteractive = 1005,
};
typedef NS_ENUM(NSInteger, ASAuthorizationAppleIDProviderCredentialState) {
  ASAuthorizationAppleIDProviderCredentialRevoked,
  ASAuthorizationAppleIDProviderCredentialAuthorized,
  ASAuthorizationAppleIDProviderCredentialNotFound,
  ASAuthorizationAppleIDProviderCredentialTransferred,
};
typedef NS_ENUM(NSInteger, ASUserDetectionStatus) {
  ASUserDetectionStatusUnsupported,
  ASUserDetectionStatusUnknown,
  ASUserDetectionStatusLikelyReal,
};

@protocol ASAuthorizationCredential <NSObject, NSCopying, NSSecureCoding>
@end
@protocol ASAuthorizationProvider <NSObject>
@end
IOS_SINCE(13.0)
@interface ASAuthorizationAppleIDCredential : NSObject <ASAuthorizationCredential>
@property(nonatomic, readonly, copy) NSString* user;
@property(nonatomic, readonly, copy, nullable) NSString* state;
@property(nonatomic, readonly, copy) NSArray<ASAuthorizationScope>* authorizedScopes;
@property(nonatomic, readonly, copy, nullable) NSData* authorizationCode;
@property(nonatomic, readonly, copy, nullable) NSData* identityToken;
@property(nonatomic, readonly, copy, nullable) NSString* email;
@property(nonatomic, readonly, copy, nullable) NSPersonNameComponents* fullName;
@property(nonatomic, readonly) ASUserDetectionStatus realUserStatus;
@end
IOS_SINCE(13.0)
@interface ASPasswordCredential : NSObject <ASAuthorizationCredential>
- (instancetype)initWithUser:(NSString*)user password:(NSString*)password;
@property(nonatomic, readonly, copy) NSString *user, *password;
@end
IOS_SINCE(13.0)
@interface ASAuthorizationRequest : NSObject <NSCopying, NSSecureCoding>
@property(nonatomic, readonly, strong) id<ASAuthorizationProvider> provider;
@end
IOS_SINCE(13.0)
@interface ASAuthorizationOpenIDRequest : ASAuthorizationRequest
@property(nonatomic, copy, nullable) NSArray<ASAuthorizationScope>* requestedScopes;
@property(nonatomic, copy, nullable) NSString* state;
@property(nonatomic, copy, nullable) NSString* nonce;
@property(nonatomic, copy) ASAuthorizationOpenIDOperation requestedOperation;
@end
IOS_SINCE(13.0)
@interface ASAuthorizationAppleIDRequest : ASAuthorizationOpenIDRequest
@property(nonatomic, copy, nullable) NSString* user;
@end
IOS_SINCE(13.0)
@interface ASAuthorizationPasswordRequest : ASAuthorizationRequest
@end
IOS_SINCE(13.0)
@interface ASAuthorizationAppleIDProvider : NSObject <ASAuthorizationProvider>
- (ASAuthorizationAppleIDRequest*)createRequest;
- (void)getCredentialStateForUserID:(NSString*)user
                         completion:(void (^)(ASAuthorizationAppleIDProviderCredentialState state,
                                              NSError* _Nullable error))completion;
@end
IOS_SINCE(13.0)
@interface ASAuthorizationPasswordProvider : NSObject <ASAuthorizationProvider>
- (ASAuthorizationPasswordRequest*)createRequest;
@end
IOS_SINCE(13.0)
@interface ASAuthorizationSingleSignOnProvider : NSObject <ASAuthorizationProvider>
+ (instancetype)authorizationProviderWithIdentityProviderURL:(NSURL*)url;
@property(nonatomic, readonly) BOOL canPerformAuthorization;
@end
IOS_SINCE(13.0)
@interface ASAuthorization : NSObject
@property(nonatomic, readonly, strong) id<ASAuthorizationProvider> provider;
@property(nonatomic, readonly, strong) id<ASAuthorizationCredential> credential;
@end
@protocol ASAuthorizationControllerDelegate <NSObject>
@optional
- (void)authorizationController:(ASAuthorizationController*)controller
    didCompleteWithAuthorization:(ASAuthorization*)authorization;
- (void)authorizationController:(ASAuthorizationController*)controller didCompleteWithError:(NSError*)error;
@end
@protocol ASAuthorizationControllerPresentationContextProviding <NSObject>
- (ASPresentationAnchor)presentationAnchorForAuthorizationController:(ASAuthorizationController*)controller;
@end
IOS_SINCE(13.0)
@interface ASAuthorizationController : NSObject
- (instancetype)initWithAuthorizationRequests:(NSArray<ASAuthorizationRequest*>*)requests;
@property(nonatomic, readonly, strong) NSArray<ASAuthorizationRequest*>* authorizationRequests;
@property(nonatomic, weak, nullable) id<ASAuthorizationControllerDelegate> delegate;
@property(nonatomic, weak, nullable) id<ASAuthorizationControllerPresentationContextProviding>
    presentationContextProvider;
- (void)performRequests;
- (void)performAutoFillAssistedRequests IOS_SINCE(16.0);
- (void)cancel IOS_SINCE(16.0);
@end
typedef NS_ENUM(NSInteger, ASAuthorizationAppleIDButtonType) {
  ASAuthorizationAppleIDButtonTypeSignIn,
  ASAuthorizationAppleIDButtonTypeContinue,
  ASAuthorizationAppleIDButtonTypeSignUp,
  ASAuthorizationAppleIDButtonTypeDefault = ASAuthorizationAppleIDButtonTypeSignIn,
};
typedef NS_ENUM(NSInteger, ASAuthorizationAppleIDButtonStyle) {
  ASAuthorizationAppleIDButtonStyleWhite,
  ASAuthorizationAppleIDButtonStyleWhiteOutline,
  ASAuthorizationAppleIDButtonStyleBlack,
};
IOS_SINCE(13.0)
@interface ASAuthorizationAppleIDButton : UIControl
+ (instancetype)buttonWithType:(ASAuthorizationAppleIDButtonType)type style:(ASAuthorizationAppleIDButtonStyle)style;
- (instancetype)initWithAuthorizationButtonType:(ASAuthorizationAppleIDButtonType)type
                       authorizationButtonStyle:(ASAuthorizationAppleIDButtonStyle)style;
@property(nonatomic) CGFloat cornerRadius;
@end

NS_ASSUME_NONNULL_END
