// Stand-in for WebKit's navigation and user interface delegates.
#pragma once

#import <WebKit/WKUserContentController.h>

NS_ASSUME_NONNULL_BEGIN

@class WKNavigation, WKNavigationAction, WKNavigationResponse, WKWindowFeatures, WKSecurityOrigin, WKDownload;

typedef NS_ENUM(NSInteger, WKNavigationActionPolicy) {
  WKNavigationActionPolicyCancel,
  WKNavigationActionPolicyAllow,
  WKNavigationActionPolicyDownload,
};
typedef NS_ENUM(NSInteger, WKNavigationResponsePolicy) {
  WKNavigationResponsePolicyCancel,
  WKNavigationResponsePolicyAllow,
  WKNavigationResponsePolicyDownload,
};
typedef NS_ENUM(NSInteger, WKNavigationType) {
  WKNavigationTypeLinkActivated,
  WKNavigationTypeFormSubmitted,
  WKNavigationTypeBackForward,
  WKNavigationTypeReload,
  WKNavigationTypeFormResubmitted,
  WKNavigationTypeOther = -1,
};
typedef NS_ENUM(NSInteger, WKPermissionDecision) {
  WKPermissionDecisionPrompt,
  WKPermissionDecisionGrant,
  WKPermissionDecisionDeny,
};
typedef NS_ENUM(NSInteger, WKMediaCaptureType) {
  WKMediaCaptureTypeCamera,
  WKMediaCaptureTypeMicrophone,
  WKMediaCaptureTypeCameraAndMicrophone,
};
FOUNDATION_EXPORT NSString* const WKErrorDomain;
@interface WKNavigation : NSObject
@end
@interface WKSecurityOrigin : NSObject
@property(nonatomic, readonly, copy) NSString *protocol, *host;
@property(nonatomic, readonly) NSInteger port;
@end
@interface WKFrameInfo : NSObject <NSCopying>
@property(nonatomic, readonly, getter=isMainFrame) BOOL mainFrame;
@property(nonatomic, readonly, copy) NSURLRequest* request;
@property(nonatomic, readonly) WKSecurityOrigin* securityOrigin;
@property(nullable, nonatomic, readonly, weak) WKWebView* webView;
@end
@interface WKNavigationAction : NSObject
@property(nonatomic, readonly, copy) WKFrameInfo* sourceFrame;
@property(nullable, nonatomic, readonly, copy) WKFrameInfo* targetFrame;
@property(nonatomic, readonly) WKNavigationType navigationType;
@property(nonatomic, readonly, copy) NSURLRequest* request;
@end
@interface WKNavigationResponse : NSObject
@property(nonatomic, readonly, getter=isForMainFrame) BOOL forMainFrame;
@property(nonatomic, readonly, copy) NSURLResponse* response;
@property(nonatomic, readonly) BOOL canShowMIMEType;
@end
@interface WKWindowFeatures : NSObject
@end
@protocol WKNavigationDelegate <NSObject>
@optional
- (void)webView:(WKWebView*)view
    decidePolicyForNavigationAction:(WKNavigationAction*)action
                    decisionHandler:(void (^)(WKNavigationActionPolicy policy))handler;
- (void)webView:(WKWebView*)view
    decidePolicyForNavigationAction:(WKNavigationAction*)action
                        preferences:(WKWebpagePreferences*)preferences
                    decisionHandler:(void (^)(WKNavigationActionPolicy policy,
                                              WKWebpagePreferences* preferences))handler;
- (void)webView:(WKWebView*)view
    decidePolicyForNavigationResponse:(WKNavigationResponse*)response
                      decisionHandler:(void (^)(WKNavigationResponsePolicy policy))handler;
- (void)webView:(WKWebView*)view didStartProvisionalNavigation:(null_unspecified WKNavigation*)navigation;
- (void)webView:(WKWebView*)view
    didReceiveServerRedirectForProvisionalNavigation:(null_unspecified WKNavigation*)navigation;
- (void)webView:(WKWebView*)view
    didFailProvisionalNavigation:(null_unspecified WKNavigation*)navigation
                       withError:(NSError*)error;
- (void)webView:(WKWebView*)view didCommitNavigation:(null_unspecified WKNavigation*)navigation;
- (void)webView:(WKWebView*)view didFinishNavigation:(null_unspecified WKNavigation*)navigation;
- (void)webView:(WKWebView*)view
    didFailNavigation:(null_unspecified WKNavigation*)navigation
            withError:(NSError*)error;
- (void)webView:(WKWebView*)view
    didReceiveAuthenticationChallenge:(NSURLAuthenticationChallenge*)challenge
                    completionHandler:(void (^)(NSURLSessionAuthChallengeDisposition disposition,
                                                NSURLCredential* _Nullable credential))completion;
- (void)webViewWebContentProcessDidTerminate:(WKWebView*)view;
@end
@protocol WKUIDelegate <NSObject>
@optional
- (nullable WKWebView*)webView:(WKWebView*)view
    createWebViewWithConfiguration:(WKWebViewConfiguration*)configuration
               forNavigationAction:(WKNavigationAction*)action
                    windowFeatures:(WKWindowFeatures*)features;
- (void)webViewDidClose:(WKWebView*)view;
- (void)webView:(WKWebView*)view
    runJavaScriptAlertPanelWithMessage:(NSString*)message
                      initiatedByFrame:(WKFrameInfo*)frame
                     completionHandler:(void (^)(void))completion;
- (void)webView:(WKWebView*)view
    runJavaScriptConfirmPanelWithMessage:(NSString*)message
                        initiatedByFrame:(WKFrameInfo*)frame
                       completionHandler:(void (^)(BOOL result))completion;
- (void)webView:(WKWebView*)view
    runJavaScriptTextInputPanelWithPrompt:(NSString*)prompt
                              defaultText:(nullable NSString*)text
                         initiatedByFrame:(WKFrameInfo*)frame
                        completionHandler:(void (^)(NSString* _Nullable result))completion;
- (void)webView:(WKWebView*)view
    requestMediaCapturePermissionForOrigin:(WKSecurityOrigin*)origin
                          initiatedByFrame:(WKFrameInfo*)frame
                                      type:(WKMediaCaptureType)type
                           decisionHandler:(void (^)(WKPermissionDecision decision))handler IOS_SINCE(15.0);
@end

NS_ASSUME_NONNULL_END
