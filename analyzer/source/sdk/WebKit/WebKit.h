// Stand-in for WebKit.
#pragma once

#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class WKUserContentController, WKScriptMessage, WKWebView, WKNavigation;
@protocol WKScriptMessageHandler <NSObject>
@required
- (void)userContentController:(WKUserContentController*)controller
      didReceiveScriptMessage:(WKScriptMessage*)message;
@end
@protocol WKNavigationDelegate <NSObject>
@optional
- (void)webView:(WKWebView*)view didFinishNavigation:(null_unspecified WKNavigation*)navigation;
@end
@interface WKScriptMessage : NSObject
@property(nonatomic, readonly, copy) id body;
@property(nonatomic, readonly, copy) NSString* name;
@end
@interface WKUserContentController : NSObject
- (void)addScriptMessageHandler:(id<WKScriptMessageHandler>)handler name:(NSString*)name;
@end
@interface WKWebViewConfiguration : NSObject <NSCopying>
@property(nonatomic, strong) WKUserContentController* userContentController;
@end
@interface WKWebView : UIView
- (instancetype)initWithFrame:(CGRect)frame configuration:(WKWebViewConfiguration*)configuration;
@property(nullable, nonatomic, weak) id<WKNavigationDelegate> navigationDelegate;
- (nullable WKNavigation*)loadRequest:(NSURLRequest*)request;
- (nullable WKNavigation*)loadFileURL:(NSURL*)url allowingReadAccessToURL:(NSURL*)access;
- (void)evaluateJavaScript:(NSString*)script
         completionHandler:(void (^_Nullable)(id _Nullable result, NSError* _Nullable error))completion;
@end

NS_ASSUME_NONNULL_END
