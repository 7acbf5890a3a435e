// Stand-in for UIKit's old web view.
#pragma once

#import <UIKit/UIView.h>

NS_ASSUME_NONNULL_BEGIN

@interface UIWebView : UIView
- (void)loadRequest:(NSURLRequest*)request;
- (void)loadHTMLString:(NSString*)html baseURL:(nullable NSURL*)url;
- (nullable NSString*)stringByEvaluatingJavaScriptFromString:(NSString*)script;
@end

NS_ASSUME_NONNULL_END
