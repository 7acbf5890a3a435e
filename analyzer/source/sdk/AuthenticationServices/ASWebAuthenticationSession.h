// Stand-in for logins through a web page.
#pragma once

#import <AuthenticationServices/ASAuthorization.h>

NS_ASSUME_NONNULL_BEGIN

@class ASWebAuthenticationSession;
FOUNDATION_EXPORT NSErrorDomain const ASWebAuthenticationSessionErrorDomain IOS_SINCE(12.0);
typedef NS_ENUM(NSInteger, ASWebAuthenticationSessionErrorCode) {
  ASWebAuthenticationSessionErrorCodeCanceledLogin = 1,
  ASWebAuthenticationSessionErrorCodePresentationContextNotProvided = 2,
  ASWebAuthenticationSessionErrorCodePresentationContextInvalid = 3,
};
typedef void (^ASWebAuthenticationSessionCompletionHandler)(NSURL* _Nullable callback, NSError* _Nullable error);
@protocol ASWebAuthenticationPresentationContextProviding <NSObject>
- (ASPresentationAnchor)presentationAnchorForWebAuthenticationSession:(ASWebAuthenticationSession*)session;
@end
IOS_SINCE(17.4)
@interface ASWebAuthenticationSessionCallback : NSObject
+ (instancetype)callbackWithCustomScheme:(NSString*)scheme;
+ (instancetype)callbackWithHTTPSHost:(NSString*)host path:(NSString*)path;
@end
IOS_SINCE(12.0)
@interface ASWebAuthenticationSession : NSObject
- (instancetype)initWithURL:(NSURL*)url
          callbackURLScheme:(nullable NSString*)scheme
          completionHandler:(ASWebAuthenticationSessionCompletionHandler)completion;
- (instancetype)initWithURL:(NSURL*)url
                   callback:(ASWebAuthenticationSessionCallback*)callback
          completionHandler:(ASWebAuthenticationSessionCompletionHandler)completion IOS_SINCE(17.4);
@property(nonatomic, weak, nullable) id<ASWebAuthenticationPresentationContextProviding> presentationContextProvider
    IOS_SINCE(13.0);
@property(nonatomic) BOOL prefersEphemeralWebBrowserSession IOS_SINCE(13.0);
@property(nullable, nonatomic, strong) NSDictionary<NSString*, NSString*>* additionalHeaderFields IOS_SINCE(17.4);
@property(nonatomic, readonly) BOOL canStart IOS_SINCE(13.4);
- (BOOL)start;
- (void)cancel;
@end

NS_ASSUME_NONNULL_END
