// Stand-in for WebKit.
#pragma once

#import <WebKit/WKNavigationDelegate.h>
#import <WebKit/WKUserContentController.h>
#import <WebKit/WKWebView.h>
