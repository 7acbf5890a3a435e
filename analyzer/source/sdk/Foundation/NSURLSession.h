// Stand-in for Foundation's URL loading system.
#pragma once

#import <Foundation/NSURL.h>
#import <Security/SecBase.h>

NS_ASSUME_NONNULL_BEGIN

typedef NS_ENUM(NSUInteger, NSURLRequestCachePolicy) { NSURLRequestUseProtocolCachePolicy = 0, NSURLRequestReloadIgnoringLocalCacheData = 1, NSURLRequestReloadIgnoringCacheData = 1, NSURLRequestReturnCacheDataElseLoad = 2, NSURLRequestReturnCacheDataDontLoad = 3, NSURLRequestReloadIgnoringLocalAndRemoteCacheData = 4, NSURLRequestReloadRevalidatingCacheData = 5 };
typedef NS_ENUM(NSUInteger, NSURLRequestNetworkServiceType) {
  NSURLNetworkServiceTypeDefault = 0, NSURLNetworkServiceTypeVoIP = 1, NSURLNetworkServiceTypeVideo = 2,
  NSURLNetworkServiceTypeBackground = 3, NSURLNetworkServiceTypeVoice = 4, NSURLNetworkServiceTypeResponsiveData = 6,
  NSURLNetworkServiceTypeAVStreaming = 8, NSURLNetworkServiceTypeResponsiveAV = 9, NSURLNetworkServiceTypeCallSignaling = 11,
};
typedef NS_ENUM(NSUInteger, NSURLRequestAttribution) { NSURLRequestAttributionDeveloper = 0, NSURLRequestAttributionUser = 1 };
@interface NSURLRequest : NSObject <NSSecureCoding, NSCopying, NSMutableCopying>
+ (instancetype)requestWithURL:(NSURL*)url;
+ (instancetype)requestWithURL:(NSURL*)url cachePolicy:(NSURLRequestCachePolicy)policy timeoutInterval:(NSTimeInterval)timeout;
- (instancetype)initWithURL:(NSURL*)url;
- (instancetype)initWithURL:(NSURL*)url cachePolicy:(NSURLRequestCachePolicy)policy timeoutInterval:(NSTimeInterval)timeout NS_DESIGNATED_INITIALIZER;
@property(nullable, readonly, copy) NSURL* URL;
@property(readonly) NSURLRequestCachePolicy cachePolicy;
@property(readonly) NSTimeInterval timeoutInterval;
@property(nullable, readonly, copy) NSURL* mainDocumentURL;
@property(readonly) NSURLRequestNetworkServiceType networkServiceType;
@property(readonly) BOOL allowsCellularAccess;
@property(readonly) NSURLRequestAttribution attribution;
@property(nullable, readonly, copy) NSString* HTTPMethod;
@property(nullable, readonly, copy) NSDictionary<NSString*, NSString*>* allHTTPHeaderFields;
- (nullable NSString*)valueForHTTPHeaderField:(NSString*)field;
@property(nullable, readonly, copy) NSData* HTTPBody;
@property(nullable, readonly, retain) NSInputStream* HTTPBodyStream;
@property(readonly) BOOL HTTPShouldHandleCookies;
@property(readonly) BOOL HTTPShouldUsePipelining;
@end
@interface NSMutableURLRequest : NSURLRequest
@property(nullable, copy) NSURL* URL;
@property NSURLRequestCachePolicy cachePolicy;
@property NSTimeInterval timeoutInterval;
@property(nullable, copy) NSURL* mainDocumentURL;
@property NSURLRequestNetworkServiceType networkServiceType;
@property BOOL allowsCellularAccess;
@property NSURLRequestAttribution attribution;
@property(copy) NSString* HTTPMethod;
@property(nullable, copy) NSDictionary<NSString*, NSString*>* allHTTPHeaderFields;
- (void)setValue:(nullable NSString*)value forHTTPHeaderField:(NSString*)field;
- (void)addValue:(NSString*)value forHTTPHeaderField:(NSString*)field;
@property(nullable, copy) NSData* HTTPBody;
@property(nullable, retain) NSInputStream* HTTPBodyStream;
@property BOOL HTTPShouldHandleCookies;
@property BOOL HTTPShouldUsePipelining;
@end
@interface NSURLResponse : NSObject <NSSecureCoding, NSCopying>
- (instancetype)initWithURL:(NSURL*)url MIMEType:(nullable NSString*)type expectedContentLength:(NSInteger)length textEncodingName:(nullable NSString*)name NS_DESIGNATED_INITIALIZER;
@property(nullable, readonly, copy) NSURL* URL;
@property(nullable, readonly, copy) NSString* MIMEType;
@property(readonly) long long expectedContentLength;
@property(nullable, readonly, copy) NSString* textEncodingName;
@property(nullable, readonly, copy) NSString* suggestedFilename;
@end
#define NSURLResponseUnknownLength ((long long)-1)
@interface NSHTTPURLResponse : NSURLResponse
- (nullable instancetype)initWithURL:(NSURL*)url statusCode:(NSInteger)status HTTPVersion:(nullable NSString*)version headerFields:(nullable NSDictionary<NSString*, NSString*>*)fields;
@property(readonly) NSInteger statusCode;
@property(readonly, copy) NSDictionary* allHeaderFields;
- (nullable NSString*)valueForHTTPHeaderField:(NSString*)field;
+ (NSString*)localizedStringForStatusCode:(NSInteger)status;
@end
typedef NSString* NSHTTPCookiePropertyKey;
FOUNDATION_EXPORT NSHTTPCookiePropertyKey const NSHTTPCookieName;
FOUNDATION_EXPORT NSHTTPCookiePropertyKey const NSHTTPCookieValue;
FOUNDATION_EXPORT NSHTTPCookiePropertyKey const NSHTTPCookieOriginURL;
FOUNDATION_EXPORT NSHTTPCookiePropertyKey const NSHTTPCookieVersion;
FOUNDATION_EXPORT NSHTTPCookiePropertyKey const NSHTTPCookieDomain;
FOUNDATION_EXPORT NSHTTPCookiePropertyKey const NSHTTPCookiePath;
FOUNDATION_EXPORT NSHTTPCookiePropertyKey const NSHTTPCookieSecure;
FOUNDATION_EXPORT NSHTTPCookiePropertyKey const NSHTTPCookieExpires;
FOUNDATION_EXPORT NSHTTPCookiePropertyKey const NSHTTPCookieComment;
FOUNDATION_EXPORT NSHTTPCookiePropertyKey const NSHTTPCookieCommentURL;
FOUNDATION_EXPORT NSHTTPCookiePropertyKey const NSHTTPCookieDiscard;
FOUNDATION_EXPORT NSHTTPCookiePropertyKey const NSHTTPCookieMaximumAge;
FOUNDATION_EXPORT NSHTTPCookiePropertyKey const NSHTTPCookiePort;
FOUNDATION_EXPORT NSHTTPCookiePropertyKey const NSHTTPCookieSameSitePolicy;
FOUNDATION_EXPORT NSNotificationName const NSHTTPCookieManagerCookiesChangedNotification;
FOUNDATION_EXPORT NSNotificationName const NSHTTPCookieManagerAcceptPolicyChangedNotification;
FOUNDATION_EXPORT NSNotificationName const NSURLCredentialStorageChangedNotification;

@interface NSHTTPCookie : NSObject
- (nullable instancetype)initWithProperties:(NSDictionary<NSHTTPCookiePropertyKey, id>*)properties;
+ (nullable NSHTTPCookie*)cookieWithProperties:(NSDictionary<NSHTTPCookiePropertyKey, id>*)properties;
+ (NSDictionary<NSString*, NSString*>*)requestHeaderFieldsWithCookies:(NSArray<NSHTTPCookie*>*)cookies;
+ (NSArray<NSHTTPCookie*>*)cookiesWithResponseHeaderFields:(NSDictionary<NSString*, NSString*>*)fields forURL:(NSURL*)url;
@property(nullable, readonly, copy) NSDictionary<NSHTTPCookiePropertyKey, id>* properties;
@property(readonly, copy) NSString* name;
@property(readonly, copy) NSString* value;
@property(nullable, readonly, copy) NSDate* expiresDate;
@property(readonly, getter=isSessionOnly) BOOL sessionOnly;
@property(readonly, copy) NSString* domain;
@property(readonly, copy) NSString* path;
@property(readonly, getter=isSecure) BOOL secure;
@property(readonly, getter=isHTTPOnly) BOOL HTTPOnly;
@end
typedef NS_ENUM(NSUInteger, NSHTTPCookieAcceptPolicy) { NSHTTPCookieAcceptPolicyAlways, NSHTTPCookieAcceptPolicyNever, NSHTTPCookieAcceptPolicyOnlyFromMainDocumentDomain };
@interface NSHTTPCookieStorage : NSObject
@property(class, readonly, strong) NSHTTPCookieStorage* sharedHTTPCookieStorage;
+ (NSHTTPCookieStorage*)sharedCookieStorageForGroupContainerIdentifier:(NSString*)identifier;
@property(nullable, readonly, copy) NSArray<NSHTTPCookie*>* cookies;
- (void)setCookie:(NSHTTPCookie*)cookie;
- (void)deleteCookie:(NSHTTPCookie*)cookie;
- (void)removeCookiesSinceDate:(NSDate*)date;
- (nullable NSArray<NSHTTPCookie*>*)cookiesForURL:(NSURL*)url;
- (void)setCookies:(NSArray<NSHTTPCookie*>*)cookies forURL:(nullable NSURL*)url mainDocumentURL:(nullable NSURL*)document;
@property NSHTTPCookieAcceptPolicy cookieAcceptPolicy;
@end
typedef NS_ENUM(NSUInteger, NSURLCacheStoragePolicy) { NSURLCacheStorageAllowed, NSURLCacheStorageAllowedInMemoryOnly, NSURLCacheStorageNotAllowed };
@interface NSCachedURLResponse : NSObject <NSSecureCoding, NSCopying>
- (instancetype)initWithResponse:(NSURLResponse*)response data:(NSData*)data;
- (instancetype)initWithResponse:(NSURLResponse*)response data:(NSData*)data userInfo:(nullable NSDictionary*)info storagePolicy:(NSURLCacheStoragePolicy)policy;
@property(readonly, copy) NSURLResponse* response;
@property(readonly, copy) NSData* data;
@property(nullable, readonly, copy) NSDictionary* userInfo;
@property(readonly) NSURLCacheStoragePolicy storagePolicy;
@end
@class NSURLSessionDataTask;
@interface NSURLCache : NSObject
@property(class, strong) NSURLCache* sharedURLCache;
- (instancetype)initWithMemoryCapacity:(NSUInteger)memory diskCapacity:(NSUInteger)disk diskPath:(nullable NSString*)path;
- (instancetype)initWithMemoryCapacity:(NSUInteger)memory diskCapacity:(NSUInteger)disk directoryURL:(nullable NSURL*)url;
- (nullable NSCachedURLResponse*)cachedResponseForRequest:(NSURLRequest*)request;
- (void)storeCachedResponse:(NSCachedURLResponse*)response forRequest:(NSURLRequest*)request;
- (void)removeCachedResponseForRequest:(NSURLRequest*)request;
- (void)removeAllCachedResponses;
@property NSUInteger memoryCapacity;
@property NSUInteger diskCapacity;
@property(readonly) NSUInteger currentMemoryUsage;
@property(readonly) NSUInteger currentDiskUsage;
@end
typedef NS_ENUM(NSUInteger, NSURLCredentialPersistence) { NSURLCredentialPersistenceNone, NSURLCredentialPersistenceForSession, NSURLCredentialPersistencePermanent, NSURLCredentialPersistenceSynchronizable };
@interface NSURLCredential : NSObject <NSSecureCoding, NSCopying>
@property(readonly) NSURLCredentialPersistence persistence;
- (instancetype)initWithUser:(NSString*)user password:(NSString*)password persistence:(NSURLCredentialPersistence)persistence;
+ (NSURLCredential*)credentialWithUser:(NSString*)user password:(NSString*)password persistence:(NSURLCredentialPersistence)persistence;
@property(nullable, readonly, copy) NSString* user;
@property(nullable, readonly, copy) NSString* password;
@property(readonly) BOOL hasPassword;
- (instancetype)initWithIdentity:(SecIdentityRef)identity certificates:(nullable NSArray*)certificates persistence:(NSURLCredentialPersistence)persistence;
+ (NSURLCredential*)credentialWithIdentity:(SecIdentityRef)identity certificates:(nullable NSArray*)certificates persistence:(NSURLCredentialPersistence)persistence;
@property(nullable, readonly) SecIdentityRef identity;
- (instancetype)initWithTrust:(SecTrustRef)trust;
+ (NSURLCredential*)credentialForTrust:(SecTrustRef)trust;
@end
FOUNDATION_EXPORT NSString* const NSURLProtectionSpaceHTTP;
FOUNDATION_EXPORT NSString* const NSURLProtectionSpaceHTTPS;
FOUNDATION_EXPORT NSString* const NSURLAuthenticationMethodDefault;
FOUNDATION_EXPORT NSString* const NSURLAuthenticationMethodHTTPBasic;
FOUNDATION_EXPORT NSString* const NSURLAuthenticationMethodHTTPDigest;
FOUNDATION_EXPORT NSString* const NSURLAuthenticationMethodHTMLForm;
FOUNDATION_EXPORT NSString* const NSURLAuthenticationMethodNTLM;
FOUNDATION_EXPORT NSString* const NSURLAuthenticationMethodNegotiate;
FOUNDATION_EXPORT NSString* const NSURLAuthenticationMethodClientCertificate;
FOUNDATION_EXPORT NSString* const NSURLAuthenticationMethodServerTrust;
FOUNDATION_EXPORT NSString* const NSURLSessionDownloadTaskResumeData;

@interface NSURLProtectionSpace : NSObject <NSSecureCoding, NSCopying>
- (instancetype)initWithHost:(NSString*)host port:(NSInteger)port protocol:(nullable NSString*)protocol realm:(nullable NSString*)realm authenticationMethod:(nullable NSString*)method;
@property(nullable, readonly, copy) NSString* realm;
@property(readonly) BOOL receivesCredentialSecurely;
@property(readonly, copy) NSString* host;
@property(readonly) NSInteger port;
@property(nullable, readonly, copy) NSString* protocol;
@property(readonly, copy) NSString* authenticationMethod;
@property(nullable, readonly, copy) NSArray<NSData*>* distinguishedNames;
@property(nullable, readonly) SecTrustRef serverTrust;
@end
@interface NSURLCredentialStorage : NSObject
@property(class, readonly, strong) NSURLCredentialStorage* sharedCredentialStorage;
- (nullable NSDictionary<NSString*, NSURLCredential*>*)credentialsForProtectionSpace:(NSURLProtectionSpace*)space;
- (nullable NSURLCredential*)defaultCredentialForProtectionSpace:(NSURLProtectionSpace*)space;
- (void)setCredential:(NSURLCredential*)credential forProtectionSpace:(NSURLProtectionSpace*)space;
- (void)setDefaultCredential:(NSURLCredential*)credential forProtectionSpace:(NSURLProtectionSpace*)space;
- (void)removeCredential:(NSURLCredential*)credential forProtectionSpace:(NSURLProtectionSpace*)space;
@end
@class NSURLAuthenticationChallenge;
@protocol NSURLAuthenticationChallengeSender <NSObject>
- (void)useCredential:(NSURLCredential*)credential forAuthenticationChallenge:(NSURLAuthenticationChallenge*)challenge;
- (void)continueWithoutCredentialForAuthenticationChallenge:(NSURLAuthenticationChallenge*)challenge;
- (void)cancelAuthenticationChallenge:(NSURLAuthenticationChallenge*)challenge;
@optional
- (void)performDefaultHandlingForAuthenticationChallenge:(NSURLAuthenticationChallenge*)challenge;
- (void)rejectProtectionSpaceAndContinueWithChallenge:(NSURLAuthenticationChallenge*)challenge;
@end
@interface NSURLAuthenticationChallenge : NSObject <NSSecureCoding>
@property(readonly, copy) NSURLProtectionSpace* protectionSpace;
@property(nullable, readonly, copy) NSURLCredential* proposedCredential;
@property(readonly) NSInteger previousFailureCount;
@property(nullable, readonly, copy) NSURLResponse* failureResponse;
@property(nullable, readonly, copy) NSError* error;
@property(nullable, readonly, retain) id<NSURLAuthenticationChallengeSender> sender;
@end
@class NSURLProtocol, NSURLSessionTask, NSURLSession, NSURLConnection;
@protocol NSURLProtocolClient <NSObject>
- (void)URLProtocol:(NSURLProtocol*)protocol wasRedirectedToRequest:(NSURLRequest*)request redirectResponse:(NSURLResponse*)response;
- (void)URLProtocol:(NSURLProtocol*)protocol cachedResponseIsValid:(NSCachedURLResponse*)response;
- (void)URLProtocol:(NSURLProtocol*)protocol didReceiveResponse:(NSURLResponse*)response cacheStoragePolicy:(NSURLCacheStoragePolicy)policy;
- (void)URLProtocol:(NSURLProtocol*)protocol didLoadData:(NSData*)data;
- (void)URLProtocolDidFinishLoading:(NSURLProtocol*)protocol;
- (void)URLProtocol:(NSURLProtocol*)protocol didFailWithError:(NSError*)error;
@end
@interface NSURLProtocol : NSObject
- (instancetype)initWithRequest:(NSURLRequest*)request cachedResponse:(nullable NSCachedURLResponse*)response client:(nullable id<NSURLProtocolClient>)client NS_DESIGNATED_INITIALIZER;
@property(nullable, readonly, retain) id<NSURLProtocolClient> client;
@property(readonly, copy) NSURLRequest* request;
@property(nullable, readonly, copy) NSCachedURLResponse* cachedResponse;
@property(nullable, readonly, copy) NSURLSessionTask* task;
+ (BOOL)canInitWithRequest:(NSURLRequest*)request;
+ (BOOL)canInitWithTask:(NSURLSessionTask*)task;
+ (NSURLRequest*)canonicalRequestForRequest:(NSURLRequest*)request;
+ (BOOL)requestIsCacheEquivalent:(NSURLRequest*)first toRequest:(NSURLRequest*)second;
- (void)startLoading;
- (void)stopLoading;
+ (nullable id)propertyForKey:(NSString*)key inRequest:(NSURLRequest*)request;
+ (void)setProperty:(id)value forKey:(NSString*)key inRequest:(NSMutableURLRequest*)request;
+ (BOOL)registerClass:(Class)cls;
+ (void)unregisterClass:(Class)cls;
@end
@interface NSURLConnection : NSObject
- (nullable instancetype)initWithRequest:(NSURLRequest*)request delegate:(nullable id)delegate startImmediately:(BOOL)start;
- (nullable instancetype)initWithRequest:(NSURLRequest*)request delegate:(nullable id)delegate;
+ (nullable NSURLConnection*)connectionWithRequest:(NSURLRequest*)request delegate:(nullable id)delegate;
@property(readonly, copy) NSURLRequest* originalRequest;
@property(readonly, copy) NSURLRequest* currentRequest;
- (void)start;
- (void)cancel;
- (void)scheduleInRunLoop:(NSRunLoop*)loop forMode:(NSRunLoopMode)mode;
- (void)setDelegateQueue:(nullable NSOperationQueue*)queue;
+ (BOOL)canHandleRequest:(NSURLRequest*)request;
+ (nullable NSData*)sendSynchronousRequest:(NSURLRequest*)request returningResponse:(NSURLResponse* _Nullable* _Nullable)response error:(NSError**)error;
+ (void)sendAsynchronousRequest:(NSURLRequest*)request queue:(NSOperationQueue*)queue completionHandler:(void (^)(NSURLResponse* _Nullable response, NSData* _Nullable data, NSError* _Nullable error))handler;
@end
@protocol NSURLConnectionDelegate <NSObject>
@optional
- (void)connection:(NSURLConnection*)connection didFailWithError:(NSError*)error;
- (void)connection:(NSURLConnection*)connection willSendRequestForAuthenticationChallenge:(NSURLAuthenticationChallenge*)challenge;
@end
@protocol NSURLConnectionDataDelegate <NSURLConnectionDelegate>
@optional
- (nullable NSURLRequest*)connection:(NSURLConnection*)connection willSendRequest:(NSURLRequest*)request redirectResponse:(nullable NSURLResponse*)response;
- (void)connection:(NSURLConnection*)connection didReceiveResponse:(NSURLResponse*)response;
- (void)connection:(NSURLConnection*)connection didReceiveData:(NSData*)data;
- (void)connectionDidFinishLoading:(NSURLConnection*)connection;
@end

typedef NS_ENUM(NSInteger, NSURLSessionTaskState) { NSURLSessionTaskStateRunning, NSURLSessionTaskStateSuspended, NSURLSessionTaskStateCanceling, NSURLSessionTaskStateCompleted };
typedef NS_ENUM(NSInteger, NSURLSessionAuthChallengeDisposition) { NSURLSessionAuthChallengeUseCredential, NSURLSessionAuthChallengePerformDefaultHandling, NSURLSessionAuthChallengeCancelAuthenticationChallenge, NSURLSessionAuthChallengeRejectProtectionSpace };
typedef NS_ENUM(NSInteger, NSURLSessionResponseDisposition) { NSURLSessionResponseCancel, NSURLSessionResponseAllow, NSURLSessionResponseBecomeDownload, NSURLSessionResponseBecomeStream };
typedef NS_ENUM(NSInteger, NSURLSessionMultipathServiceType) { NSURLSessionMultipathServiceTypeNone, NSURLSessionMultipathServiceTypeHandover, NSURLSessionMultipathServiceTypeInteractive, NSURLSessionMultipathServiceTypeAggregate };
FOUNDATION_EXPORT const int64_t NSURLSessionTransferSizeUnknown;
FOUNDATION_EXPORT const float NSURLSessionTaskPriorityDefault;
FOUNDATION_EXPORT const float NSURLSessionTaskPriorityLow;
FOUNDATION_EXPORT const float NSURLSessionTaskPriorityHigh;
@protocol NSURLSessionDelegate, NSURLSessionTaskDelegate;
@interface NSURLSessionConfiguration : NSObject <NSCopying>
@property(class, readonly, strong) NSURLSessionConfiguration* defaultSessionConfiguration;
@property(class, readonly, strong) NSURLSessionConfiguration* ephemeralSessionConfiguration;
+ (NSURLSessionConfiguration*)backgroundSessionConfigurationWithIdentifier:(NSString*)identifier;
+ (NSURLSessionConfiguration*)backgroundSessionConfiguration:(NSString*)identifier;
@property(nullable, readonly, copy) NSString* identifier;
@property NSURLRequestCachePolicy requestCachePolicy;
@property NSTimeInterval timeoutIntervalForRequest;
@property NSTimeInterval timeoutIntervalForResource;
@property NSURLRequestNetworkServiceType networkServiceType;
@property BOOL allowsCellularAccess;
@property BOOL allowsExpensiveNetworkAccess;
@property BOOL allowsConstrainedNetworkAccess;
@property BOOL waitsForConnectivity;
@property(getter=isDiscretionary) BOOL discretionary;
@property(nullable, copy) NSString* sharedContainerIdentifier;
@property BOOL sessionSendsLaunchEvents;
@property(nullable, copy) NSDictionary* connectionProxyDictionary;
@property NSInteger TLSMinimumSupportedProtocol;
@property NSInteger TLSMinimumSupportedProtocolVersion;
@property BOOL HTTPShouldUsePipelining;
@property BOOL HTTPShouldSetCookies;
@property NSHTTPCookieAcceptPolicy HTTPCookieAcceptPolicy;
@property(nullable, copy) NSDictionary* HTTPAdditionalHeaders;
@property NSInteger HTTPMaximumConnectionsPerHost;
@property(nullable, retain) NSHTTPCookieStorage* HTTPCookieStorage;
@property(nullable, retain) NSURLCredentialStorage* URLCredentialStorage;
@property(nullable, retain) NSURLCache* URLCache;
@property BOOL shouldUseExtendedBackgroundIdleMode;
@property(nullable, copy) NSArray<Class>* protocolClasses;
@property NSURLSessionMultipathServiceType multipathServiceType;
@end
@interface NSURLSessionTask : NSObject <NSCopying>
@property(readonly) NSUInteger taskIdentifier;
@property(nullable, readonly, copy) NSURLRequest* originalRequest;
@property(nullable, readonly, copy) NSURLRequest* currentRequest;
@property(nullable, readonly, copy) NSURLResponse* response;
@property(nullable, retain) id<NSURLSessionTaskDelegate> delegate;
@property(readonly, strong) NSProgress* progress;
@property(nullable, copy) NSDate* earliestBeginDate;
@property(readonly) int64_t countOfBytesReceived;
@property(readonly) int64_t countOfBytesSent;
@property(readonly) int64_t countOfBytesExpectedToSend;
@property(readonly) int64_t countOfBytesExpectedToReceive;
@property(nullable, copy) NSString* taskDescription;
- (void)cancel;
@property(readonly) NSURLSessionTaskState state;
@property(nullable, readonly, copy) NSError* error;
- (void)suspend;
- (void)resume;
@property float priority;
@end
@interface NSURLSessionDataTask : NSURLSessionTask
@end
@interface NSURLSessionUploadTask : NSURLSessionDataTask
@end
@interface NSURLSessionDownloadTask : NSURLSessionTask
- (void)cancelByProducingResumeData:(void (^)(NSData* _Nullable data))handler;
@end
@interface NSURLSessionStreamTask : NSURLSessionTask
- (void)readDataOfMinLength:(NSUInteger)minimum maxLength:(NSUInteger)maximum timeout:(NSTimeInterval)timeout completionHandler:(void (^)(NSData* _Nullable data, BOOL end, NSError* _Nullable error))handler;
- (void)writeData:(NSData*)data timeout:(NSTimeInterval)timeout completionHandler:(void (^)(NSError* _Nullable error))handler;
- (void)startSecureConnection;
- (void)closeRead;
- (void)closeWrite;
@end
typedef NS_ENUM(NSInteger, NSURLSessionWebSocketMessageType) { NSURLSessionWebSocketMessageTypeData, NSURLSessionWebSocketMessageTypeString };
typedef NS_ENUM(NSInteger, NSURLSessionWebSocketCloseCode) { NSURLSessionWebSocketCloseCodeInvalid = 0, NSURLSessionWebSocketCloseCodeNormalClosure = 1000, NSURLSessionWebSocketCloseCodeGoingAway = 1001 };
@interface NSURLSessionWebSocketMessage : NSObject
- (instancetype)initWithData:(NSData*)data NS_DESIGNATED_INITIALIZER;
- (instancetype)initWithString:(NSString*)string NS_DESIGNATED_INITIALIZER;
@property(readonly) NSURLSessionWebSocketMessageType type;
@property(nullable, readonly, copy) NSData* data;
@property(nullable, readonly, copy) NSString* string;
@end
@interface NSURLSessionWebSocketTask : NSURLSessionTask
- (void)sendMessage:(NSURLSessionWebSocketMessage*)message completionHandler:(void (^)(NSError* _Nullable error))handler;
- (void)receiveMessageWithCompletionHandler:(void (^)(NSURLSessionWebSocketMessage* _Nullable message, NSError* _Nullable error))handler;
- (void)sendPingWithPongReceiveHandler:(void (^)(NSError* _Nullable error))handler;
- (void)cancelWithCloseCode:(NSURLSessionWebSocketCloseCode)code reason:(nullable NSData*)reason;
@property NSInteger maximumMessageSize;
@property(readonly) NSURLSessionWebSocketCloseCode closeCode;
@end
typedef void (^NSURLSessionCompletion)(NSData* _Nullable data, NSURLResponse* _Nullable response, NSError* _Nullable error);
typedef void (^NSURLSessionDownloadCompletion)(NSURL* _Nullable location, NSURLResponse* _Nullable response, NSError* _Nullable error);
@interface NSURLSession : NSObject
@property(class, readonly, strong) NSURLSession* sharedSession;
+ (NSURLSession*)sessionWithConfiguration:(NSURLSessionConfiguration*)configuration;
+ (NSURLSession*)sessionWithConfiguration:(NSURLSessionConfiguration*)configuration delegate:(nullable id<NSURLSessionDelegate>)delegate delegateQueue:(nullable NSOperationQueue*)queue;
@property(readonly, retain) NSOperationQueue* delegateQueue;
@property(nullable, readonly, retain) id<NSURLSessionDelegate> delegate;
@property(readonly, copy) NSURLSessionConfiguration* configuration;
@property(nullable, copy) NSString* sessionDescription;
- (void)finishTasksAndInvalidate;
- (void)invalidateAndCancel;
- (void)resetWithCompletionHandler:(void (^)(void))handler;
- (void)flushWithCompletionHandler:(void (^)(void))handler;
- (void)getTasksWithCompletionHandler:(void (^)(NSArray<NSURLSessionDataTask*>* data, NSArray<NSURLSessionUploadTask*>* uploads, NSArray<NSURLSessionDownloadTask*>* downloads))handler;
- (void)getAllTasksWithCompletionHandler:(void (^)(NSArray<__kindof NSURLSessionTask*>* tasks))handler;
- (NSURLSessionDataTask*)dataTaskWithRequest:(NSURLRequest*)request;
- (NSURLSessionDataTask*)dataTaskWithURL:(NSURL*)url;
- (NSURLSessionUploadTask*)uploadTaskWithRequest:(NSURLRequest*)request fromFile:(NSURL*)url;
- (NSURLSessionUploadTask*)uploadTaskWithRequest:(NSURLRequest*)request fromData:(NSData*)data;
- (NSURLSessionUploadTask*)uploadTaskWithStreamedRequest:(NSURLRequest*)request;
- (NSURLSessionDownloadTask*)downloadTaskWithRequest:(NSURLRequest*)request;
- (NSURLSessionDownloadTask*)downloadTaskWithURL:(NSURL*)url;
- (NSURLSessionDownloadTask*)downloadTaskWithResumeData:(NSData*)data;
- (NSURLSessionStreamTask*)streamTaskWithHostName:(NSString*)host port:(NSInteger)port;
- (NSURLSessionWebSocketTask*)webSocketTaskWithURL:(NSURL*)url;
- (NSURLSessionWebSocketTask*)webSocketTaskWithURL:(NSURL*)url protocols:(NSArray<NSString*>*)protocols;
- (NSURLSessionWebSocketTask*)webSocketTaskWithRequest:(NSURLRequest*)request;
- (NSURLSessionDataTask*)dataTaskWithRequest:(NSURLRequest*)request completionHandler:(NSURLSessionCompletion)completion;
- (NSURLSessionDataTask*)dataTaskWithURL:(NSURL*)url completionHandler:(NSURLSessionCompletion)completion;
- (NSURLSessionUploadTask*)uploadTaskWithRequest:(NSURLRequest*)request fromFile:(NSURL*)url completionHandler:(NSURLSessionCompletion)completion;
- (NSURLSessionUploadTask*)uploadTaskWithRequest:(NSURLRequest*)request fromData:(nullable NSData*)data completionHandler:(NSURLSessionCompletion)completion;
- (NSURLSessionDownloadTask*)downloadTaskWithRequest:(NSURLRequest*)request completionHandler:(NSURLSessionDownloadCompletion)completion;
- (NSURLSessionDownloadTask*)downloadTaskWithURL:(NSURL*)url completionHandler:(NSURLSessionDownloadCompletion)completion;
- (NSURLSessionDownloadTask*)downloadTaskWithResumeData:(NSData*)data completionHandler:(NSURLSessionDownloadCompletion)completion;
@end
@interface NSURLSessionTaskTransactionMetrics : NSObject
@property(readonly, copy) NSURLRequest* request;
@property(nullable, readonly, copy) NSURLResponse* response;
@property(nullable, readonly, copy) NSDate* fetchStartDate;
@property(nullable, readonly, copy) NSDate* responseEndDate;
@property(nullable, readonly, copy) NSString* networkProtocolName;
@end
@interface NSURLSessionTaskMetrics : NSObject
@property(readonly, copy) NSArray<NSURLSessionTaskTransactionMetrics*>* transactionMetrics;
@property(readonly, copy) NSDateInterval* taskInterval;
@end
typedef void (^NSURLSessionChallengeCompletion)(NSURLSessionAuthChallengeDisposition disposition, NSURLCredential* _Nullable credential);
@protocol NSURLSessionDelegate <NSObject>
@optional
- (void)URLSession:(NSURLSession*)session didBecomeInvalidWithError:(nullable NSError*)error;
- (void)URLSession:(NSURLSession*)session didReceiveChallenge:(NSURLAuthenticationChallenge*)challenge completionHandler:(NSURLSessionChallengeCompletion)completion;
- (void)URLSessionDidFinishEventsForBackgroundURLSession:(NSURLSession*)session;
@end
@protocol NSURLSessionTaskDelegate <NSURLSessionDelegate>
@optional
- (void)URLSession:(NSURLSession*)session taskIsWaitingForConnectivity:(NSURLSessionTask*)task;
- (void)URLSession:(NSURLSession*)session task:(NSURLSessionTask*)task willPerformHTTPRedirection:(NSHTTPURLResponse*)response newRequest:(NSURLRequest*)request completionHandler:(void (^)(NSURLRequest* _Nullable request))completion;
- (void)URLSession:(NSURLSession*)session task:(NSURLSessionTask*)task didReceiveChallenge:(NSURLAuthenticationChallenge*)challenge completionHandler:(NSURLSessionChallengeCompletion)completion;
- (void)URLSession:(NSURLSession*)session task:(NSURLSessionTask*)task needNewBodyStream:(void (^)(NSInputStream* _Nullable stream))completion;
- (void)URLSession:(NSURLSession*)session task:(NSURLSessionTask*)task didSendBodyData:(int64_t)sent totalBytesSent:(int64_t)total totalBytesExpectedToSend:(int64_t)expected;
- (void)URLSession:(NSURLSession*)session task:(NSURLSessionTask*)task didFinishCollectingMetrics:(NSURLSessionTaskMetrics*)metrics;
- (void)URLSession:(NSURLSession*)session task:(NSURLSessionTask*)task didCompleteWithError:(nullable NSError*)error;
@end
@protocol NSURLSessionDataDelegate <NSURLSessionTaskDelegate>
@optional
- (void)URLSession:(NSURLSession*)session dataTask:(NSURLSessionDataTask*)task didReceiveResponse:(NSURLResponse*)response completionHandler:(void (^)(NSURLSessionResponseDisposition disposition))completion;
- (void)URLSession:(NSURLSession*)session dataTask:(NSURLSessionDataTask*)task didBecomeDownloadTask:(NSURLSessionDownloadTask*)download;
- (void)URLSession:(NSURLSession*)session dataTask:(NSURLSessionDataTask*)task didReceiveData:(NSData*)data;
- (void)URLSession:(NSURLSession*)session dataTask:(NSURLSessionDataTask*)task willCacheResponse:(NSCachedURLResponse*)response completionHandler:(void (^)(NSCachedURLResponse* _Nullable response))completion;
@end
@protocol NSURLSessionDownloadDelegate <NSURLSessionTaskDelegate>
- (void)URLSession:(NSURLSession*)session downloadTask:(NSURLSessionDownloadTask*)task didFinishDownloadingToURL:(NSURL*)location;
@optional
- (void)URLSession:(NSURLSession*)session downloadTask:(NSURLSessionDownloadTask*)task didWriteData:(int64_t)written totalBytesWritten:(int64_t)total totalBytesExpectedToWrite:(int64_t)expected;
- (void)URLSession:(NSURLSession*)session downloadTask:(NSURLSessionDownloadTask*)task didResumeAtOffset:(int64_t)offset expectedTotalBytes:(int64_t)expected;
@end
@protocol NSURLSessionStreamDelegate <NSURLSessionTaskDelegate>
@end
@protocol NSURLSessionWebSocketDelegate <NSURLSessionTaskDelegate>
@optional
- (void)URLSession:(NSURLSession*)session webSocketTask:(NSURLSessionWebSocketTask*)task didOpenWithProtocol:(nullable NSString*)protocol;
- (void)URLSession:(NSURLSession*)session webSocketTask:(NSURLSessionWebSocketTask*)task didCloseWithCode:(NSURLSessionWebSocketCloseCode)code reason:(nullable NSData*)reason;
@end
@class NSNetService, NSNetServiceBrowser;
@protocol NSNetServiceDelegate <NSObject>
@optional
- (void)netServiceDidResolveAddress:(NSNetService*)service;
- (void)netService:(NSNetService*)service didNotResolve:(NSDictionary<NSString*, NSNumber*>*)error;
@end
@protocol NSNetServiceBrowserDelegate <NSObject>
@optional
- (void)netServiceBrowser:(NSNetServiceBrowser*)browser didFindService:(NSNetService*)service moreComing:(BOOL)more;
- (void)netServiceBrowser:(NSNetServiceBrowser*)browser didRemoveService:(NSNetService*)service moreComing:(BOOL)more;
@end
@interface NSNetService : NSObject
- (instancetype)initWithDomain:(NSString*)domain type:(NSString*)type name:(NSString*)name port:(int)port;
- (instancetype)initWithDomain:(NSString*)domain type:(NSString*)type name:(NSString*)name;
@property(nullable, assign) id<NSNetServiceDelegate> delegate;
@property(readonly, copy) NSString* name;
@property(readonly, copy) NSString* type;
@property(readonly, copy) NSString* domain;
@property(nullable, readonly, copy) NSString* hostName;
@property(nullable, readonly, copy) NSArray<NSData*>* addresses;
@property(readonly) NSInteger port;
- (void)publish;
- (void)resolveWithTimeout:(NSTimeInterval)timeout;
- (void)stop;
- (nullable NSData*)TXTRecordData;
+ (NSDictionary<NSString*, NSData*>*)dictionaryFromTXTRecordData:(NSData*)data;
@end
@interface NSNetServiceBrowser : NSObject
@property(nullable, assign) id<NSNetServiceBrowserDelegate> delegate;
- (void)searchForServicesOfType:(NSString*)type inDomain:(NSString*)domain;
- (void)stop;
@end

NS_ASSUME_NONNULL_END
