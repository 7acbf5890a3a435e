// Stand-in for WebKit's configuration: scripts, messages, cookies and data stores.
#pragma once

#import <Foundation/Foundation.h>
#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class WKWebView, WKUserContentController, WKScriptMessage, WKFrameInfo, WKHTTPCookieStore, WKContentRuleList,
    WKWebsiteDataStore;

typedef NS_ENUM(NSInteger, WKUserScriptInjectionTime) {
  WKUserScriptInjectionTimeAtDocumentStart,
  WKUserScriptInjectionTimeAtDocumentEnd,
};
@interface WKContentWorld : NSObject
@property(class, nonatomic, readonly) WKContentWorld *pageWorld, *defaultClientWorld;
+ (WKContentWorld*)worldWithName:(NSString*)name;
@end
@interface WKUserScript : NSObject <NSCopying>
@property(nonatomic, readonly, copy) NSString* source;
@property(nonatomic, readonly) WKUserScriptInjectionTime injectionTime;
@property(nonatomic, readonly, getter=isForMainFrameOnly) BOOL forMainFrameOnly;
- (instancetype)initWithSource:(NSString*)source
                 injectionTime:(WKUserScriptInjectionTime)time
              forMainFrameOnly:(BOOL)main;
- (instancetype)initWithSource:(NSString*)source
                 injectionTime:(WKUserScriptInjectionTime)time
              forMainFrameOnly:(BOOL)main
                inContentWorld:(WKContentWorld*)world IOS_SINCE(14.0);
@end
@interface WKScriptMessage : NSObject
@property(nonatomic, readonly, copy) id body;
@property(nullable, nonatomic, readonly, weak) WKWebView* webView;
@property(nonatomic, readonly, copy) WKFrameInfo* frameInfo;
@property(nonatomic, readonly, copy) NSString* name;
@end
@protocol WKScriptMessageHandler <NSObject>
- (void)userContentController:(WKUserContentController*)controller didReceiveScriptMessage:(WKScriptMessage*)message;
@end
@protocol WKScriptMessageHandlerWithReply <NSObject>
- (void)userContentController:(WKUserContentController*)controller
      didReceiveScriptMessage:(WKScriptMessage*)message
                 replyHandler:(void (^)(id _Nullable reply, NSString* _Nullable error))reply;
@end
@interface WKContentRuleListStore : NSObject
+ (instancetype)defaultStore;
- (void)compileContentRuleListForIdentifier:(NSString*)identifier
                     encodedContentRuleList:(NSString*)rules
                          completionHandler:(void (^)(WKContentRuleList* _Nullable list,
                                                      NSError* _Nullable error))completion;
@end
@interface WKContentRuleList : NSObject
@property(nonatomic, readonly, copy) NSString* identifier;
@end
@interface WKUserContentController : NSObject <NSSecureCoding>
@property(nonatomic, readonly, copy) NSArray<WKUserScript*>* userScripts;
- (void)addUserScript:(WKUserScript*)script;
- (void)removeAllUserScripts;
- (void)addScriptMessageHandler:(id<WKScriptMessageHandler>)handler name:(NSString*)name;
- (void)addScriptMessageHandler:(id<WKScriptMessageHandler>)handler
                   contentWorld:(WKContentWorld*)world
                           name:(NSString*)name IOS_SINCE(14.0);
- (void)addScriptMessageHandlerWithReply:(id<WKScriptMessageHandlerWithReply>)handler
                            contentWorld:(WKContentWorld*)world
                                    name:(NSString*)name IOS_SINCE(14.0);
- (void)removeScriptMessageHandlerForName:(NSString*)name;
- (void)removeAllScriptMessageHandlers IOS_SINCE(14.0);
- (void)addContentRuleList:(WKContentRuleList*)list;
- (void)removeAllContentRuleLists;
@end
@interface WKPreferences : NSObject <NSSecureCoding>
@property(nonatomic) CGFloat minimumFontSize;
@property(nonatomic) BOOL javaScriptEnabled, javaScriptCanOpenWindowsAutomatically;
@property(nonatomic, getter=isFraudulentWebsiteWarningEnabled) BOOL fraudulentWebsiteWarningEnabled;
@end
@interface WKWebpagePreferences : NSObject
@property(nonatomic) NSInteger preferredContentMode;
@property(nonatomic) BOOL allowsContentJavaScript IOS_SINCE(14.0);
@end
@interface WKProcessPool : NSObject <NSSecureCoding>
@end
@protocol WKHTTPCookieStoreObserver <NSObject>
@optional
- (void)cookiesDidChangeInCookieStore:(WKHTTPCookieStore*)store;
@end
@interface WKHTTPCookieStore : NSObject
- (void)getAllCookies:(void (^)(NSArray<NSHTTPCookie*>* cookies))completion;
- (void)setCookie:(NSHTTPCookie*)cookie completionHandler:(nullable void (^)(void))completion;
- (void)deleteCookie:(NSHTTPCookie*)cookie completionHandler:(nullable void (^)(void))completion;
- (void)addObserver:(id<WKHTTPCookieStoreObserver>)observer;
- (void)removeObserver:(id<WKHTTPCookieStoreObserver>)observer;
@end
@interface WKWebsiteDataRecord : NSObject
@property(nonatomic, readonly, copy) NSString* displayName;
@property(nonatomic, readonly, copy) NSSet<NSString*>* dataTypes;
@end
FOUNDATION_EXPORT NSString *const WKWebsiteDataTypeCookies, *const WKWebsiteDataTypeDiskCache,
    *const WKWebsiteDataTypeMemoryCache, *const WKWebsiteDataTypeLocalStorage, *const WKWebsiteDataTypeSessionStorage,
    *const WKWebsiteDataTypeIndexedDBDatabases, *const WKWebsiteDataTypeWebSQLDatabases;
@interface WKWebsiteDataStore : NSObject <NSSecureCoding>
+ (WKWebsiteDataStore*)defaultDataStore;
+ (WKWebsiteDataStore*)nonPersistentDataStore;
@property(nonatomic, readonly, getter=isPersistent) BOOL persistent;
@property(nonatomic, readonly) WKHTTPCookieStore* httpCookieStore;
+ (NSSet<NSString*>*)allWebsiteDataTypes;
- (void)fetchDataRecordsOfTypes:(NSSet<NSString*>*)types
              completionHandler:(void (^)(NSArray<WKWebsiteDataRecord*>* records))completion;
- (void)removeDataOfTypes:(NSSet<NSString*>*)types
           forDataRecords:(NSArray<WKWebsiteDataRecord*>*)records
        completionHandler:(void (^)(void))completion;
- (void)removeDataOfTypes:(NSSet<NSString*>*)types
            modifiedSince:(NSDate*)date
        completionHandler:(void (^)(void))completion;
@end
@protocol WKURLSchemeTask <NSObject>
@property(nonatomic, readonly, copy) NSURLRequest* request;
- (void)didReceiveResponse:(NSURLResponse*)response;
- (void)didReceiveData:(NSData*)data;
- (void)didFinish;
- (void)didFailWithError:(NSError*)error;
@end
@protocol WKURLSchemeHandler <NSObject>
- (void)webView:(WKWebView*)view startURLSchemeTask:(id<WKURLSchemeTask>)task;
- (void)webView:(WKWebView*)view stopURLSchemeTask:(id<WKURLSchemeTask>)task;
@end
typedef NS_OPTIONS(NSUInteger, WKAudiovisualMediaTypes) {
  WKAudiovisualMediaTypeNone = 0,
  WKAudiovisualMediaTypeAudio = 1,
  WKAudiovisualMediaTypeVideo = 2,
  WKAudiovisualMediaTypeAll = NSUIntegerMax,
};
typedef NS_OPTIONS(NSUInteger, WKDataDetectorTypes) {
  WKDataDetectorTypeNone = 0,
  WKDataDetectorTypePhoneNumber = 1,
  WKDataDetectorTypeLink = 2,
  WKDataDetectorTypeAddress = 4,
  WKDataDetectorTypeCalendarEvent = 8,
  WKDataDetectorTypeTrackingNumber = 16,
  WKDataDetectorTypeFlightNumber = 32,
  WKDataDetectorTypeLookupSuggestion = 64,
  WKDataDetectorTypeAll = NSUIntegerMax,
};
@interface WKWebViewConfiguration : NSObject <NSSecureCoding, NSCopying>
@property(nonatomic, strong) WKProcessPool* processPool;
@property(nonatomic, strong) WKPreferences* preferences;
@property(nonatomic) WKDataDetectorTypes dataDetectorTypes;
@property(nonatomic, strong) WKUserContentController* userContentController;
@property(nonatomic, strong) WKWebsiteDataStore* websiteDataStore;
@property(null_resettable, nonatomic, copy) WKWebpagePreferences* defaultWebpagePreferences IOS_SINCE(13.0);
@property(nullable, nonatomic, copy) NSString* applicationNameForUserAgent;
@property(nonatomic) BOOL suppressesIncrementalRendering, allowsAirPlayForMediaPlayback, allowsInlineMediaPlayback,
    allowsPictureInPictureMediaPlayback;
@property(nonatomic) WKAudiovisualMediaTypes mediaTypesRequiringUserActionForPlayback;
- (void)setURLSchemeHandler:(nullable id<WKURLSchemeHandler>)handler forURLScheme:(NSString*)scheme;
- (nullable id<WKURLSchemeHandler>)urlSchemeHandlerForURLScheme:(NSString*)scheme;
@end

NS_ASSUME_NONNULL_END
