// Stand-in for WebKit's view.
#pragma once

#import <Security/Security.h>
#import <WebKit/WKNavigationDelegate.h>

NS_ASSUME_NONNULL_BEGIN

@class UIScrollView;
@interface WKBackForwardListItem : NSObject
@property(readonly, copy) NSURL *URL, *initialURL;
@property(nullable, readonly, copy) NSString* title;
@end
@interface WKBackForwardList : NSObject
@property(nullable, nonatomic, readonly) WKBackForwardListItem *currentItem, *backItem, *forwardItem;
@property(nonatomic, readonly, copy) NSArray<WKBackForwardListItem*>*backList, *forwardList;
@end
@interface WKSnapshotConfiguration : NSObject <NSCopying>
@property(nonatomic) CGRect rect;
@end
@interface WKWebView : UIView
@property(nonatomic, readonly, copy) WKWebViewConfiguration* configuration;
@property(nullable, nonatomic, weak) id<WKNavigationDelegate> navigationDelegate;
@property(nullable, nonatomic, weak) id<WKUIDelegate> UIDelegate;
@property(nonatomic, readonly) WKBackForwardList* backForwardList;
@property(nonatomic, readonly) UIScrollView* scrollView;
- (instancetype)initWithFrame:(CGRect)frame configuration:(WKWebViewConfiguration*)configuration;
- (nullable WKNavigation*)loadRequest:(NSURLRequest*)request;
- (nullable WKNavigation*)loadFileURL:(NSURL*)url allowingReadAccessToURL:(NSURL*)access;
- (nullable WKNavigation*)loadHTMLString:(NSString*)html baseURL:(nullable NSURL*)base;
- (nullable WKNavigation*)loadData:(NSData*)data
                          MIMEType:(NSString*)type
             characterEncodingName:(NSString*)encoding
                           baseURL:(NSURL*)base;
- (nullable WKNavigation*)goToBackForwardListItem:(WKBackForwardListItem*)item;
@property(nullable, nonatomic, readonly, copy) NSString* title;
@property(nullable, nonatomic, readonly, copy) NSURL* URL;
@property(nonatomic, readonly, getter=isLoading) BOOL loading;
@property(nonatomic, readonly) double estimatedProgress;
@property(nonatomic, readonly) BOOL hasOnlySecureContent, canGoBack, canGoForward;
@property(nullable, nonatomic, readonly) SecTrustRef serverTrust;
- (nullable WKNavigation*)goBack;
- (nullable WKNavigation*)goForward;
- (nullable WKNavigation*)reload;
- (nullable WKNavigation*)reloadFromOrigin;
- (void)stopLoading;
- (void)evaluateJavaScript:(NSString*)script
         completionHandler:(nullable void (^)(id _Nullable result, NSError* _Nullable error))completion;
- (void)evaluateJavaScript:(NSString*)script
                   inFrame:(nullable WKFrameInfo*)frame
            inContentWorld:(WKContentWorld*)world
         completionHandler:(nullable void (^)(id _Nullable result, NSError* _Nullable error))completion
    IOS_SINCE(14.0);
- (void)callAsyncJavaScript:(NSString*)body
                  arguments:(nullable NSDictionary<NSString*, id>*)arguments
                    inFrame:(nullable WKFrameInfo*)frame
             inContentWorld:(WKContentWorld*)world
          completionHandler:(nullable void (^)(id _Nullable result, NSError* _Nullable error))completion
    IOS_SINCE(14.0);
- (void)takeSnapshotWithConfiguration:(nullable WKSnapshotConfiguration*)configuration
                    completionHandler:(void (^)(UIImage* _Nullable image, NSError* _Nullable error))completion;
@property(nonatomic) BOOL allowsBackForwardNavigationGestures, allowsLinkPreview;
@property(nullable, nonatomic, copy) NSString* customUserAgent;
@property(nonatomic, getter=isInspectable) BOOL inspectable IOS_SINCE(16.4);
+ (BOOL)handlesURLScheme:(NSString*)scheme;
@end

NS_ASSUME_NONNULL_END
