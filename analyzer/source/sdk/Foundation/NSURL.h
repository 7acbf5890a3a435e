// Stand-in for Foundation's URLs and the URL loading system.
#pragma once

#include <Foundation/NSData.h>
#include <Foundation/NSOperation.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSString* NSURLResourceKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLContentModificationDateKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLCreationDateKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLVolumeAvailableCapacityKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLVolumeAvailableCapacityForImportantUsageKey IOS_SINCE(11.0);
FOUNDATION_EXPORT NSURLResourceKey const NSURLIsExcludedFromBackupKey;

@interface NSURL : NSObject <NSCopying, NSSecureCoding>
+ (nullable instancetype)URLWithString:(NSString*)string;
+ (nullable instancetype)URLWithString:(NSString*)string relativeToURL:(nullable NSURL*)base;
+ (NSURL*)fileURLWithPath:(NSString*)path;
- (nullable NSURL*)URLByAppendingPathComponent:(NSString*)component;
@property(nullable, readonly, copy) NSString* absoluteString;
@property(nullable, readonly, copy) NSString* scheme;
@property(nullable, readonly, copy) NSString* host;
@property(nullable, readonly, copy) NSString* path;
@property(nullable, readonly, copy) NSString* query;
- (nullable NSDictionary<NSURLResourceKey, id>*)resourceValuesForKeys:(NSArray<NSURLResourceKey>*)keys
                                                                error:(NSError**)error;
- (BOOL)getResourceValue:(id _Nullable* _Nonnull)value forKey:(NSURLResourceKey)key error:(NSError**)error;
@end

@interface NSURLQueryItem : NSObject <NSCopying>
+ (instancetype)queryItemWithName:(NSString*)name value:(nullable NSString*)value;
@property(readonly) NSString* name;
@property(nullable, readonly) NSString* value;
@end
@interface NSURLComponents : NSObject <NSCopying>
+ (nullable instancetype)componentsWithString:(NSString*)string;
@property(nullable, copy) NSArray<NSURLQueryItem*>* queryItems;
@property(nullable, readonly, copy) NSURL* URL;
@end

typedef NS_ENUM(NSUInteger, NSURLRequestNetworkServiceType) {
  NSURLNetworkServiceTypeDefault = 0,
  NSURLNetworkServiceTypeVoIP = 1,
  NSURLNetworkServiceTypeBackground = 3,
};

@class NSInputStream;
@interface NSURLRequest : NSObject <NSCopying, NSMutableCopying, NSSecureCoding>
+ (instancetype)requestWithURL:(NSURL*)url;
@property(nullable, readonly, copy) NSURL* URL;
@property(nullable, readonly, copy) NSData* HTTPBody;
@end
@interface NSMutableURLRequest : NSURLRequest
@property(nullable, copy) NSURL* URL;
@property(copy) NSString* HTTPMethod;
@property(nullable, copy) NSData* HTTPBody;
@property NSTimeInterval timeoutInterval;
@property NSURLRequestNetworkServiceType networkServiceType;
- (void)setValue:(nullable NSString*)value forHTTPHeaderField:(NSString*)field;
- (void)addValue:(NSString*)value forHTTPHeaderField:(NSString*)field;
@end
@interface NSURLResponse : NSObject <NSCopying>
@property(nullable, readonly, copy) NSURL* URL;
@property(nullable, readonly, copy) NSString* MIMEType;
@end
@interface NSHTTPURLResponse : NSURLResponse
@property(readonly) NSInteger statusCode;
@property(readonly, copy) NSDictionary* allHeaderFields;
@end

@class NSURLSession, NSURLSessionTask;
typedef NS_ENUM(NSInteger, NSURLSessionAuthChallengeDisposition) {
  NSURLSessionAuthChallengeUseCredential = 0,
  NSURLSessionAuthChallengePerformDefaultHandling = 1,
};
@class NSURLCredential, NSURLAuthenticationChallenge;
@protocol NSURLSessionDelegate <NSObject>
@optional
- (void)URLSession:(NSURLSession*)session didBecomeInvalidWithError:(nullable NSError*)error;
- (void)URLSessionDidFinishEventsForBackgroundURLSession:(NSURLSession*)session;
@end
@protocol NSURLSessionTaskDelegate <NSURLSessionDelegate>
@optional
- (void)URLSession:(NSURLSession*)session
                    task:(NSURLSessionTask*)task
    didCompleteWithError:(nullable NSError*)error;
@end
@interface NSURLSessionConfiguration : NSObject <NSCopying>
@property(class, readonly, strong) NSURLSessionConfiguration* defaultSessionConfiguration;
@property(class, readonly, strong) NSURLSessionConfiguration* ephemeralSessionConfiguration;
+ (NSURLSessionConfiguration*)backgroundSessionConfigurationWithIdentifier:(NSString*)identifier;
@property NSTimeInterval timeoutIntervalForRequest;
@property(nullable, copy) NSDictionary* HTTPAdditionalHeaders;
@end
@interface NSURLSessionTask : NSObject <NSCopying>
@property(nullable, readonly, copy) NSURLRequest* originalRequest;
- (void)resume;
- (void)cancel;
@end
@interface NSURLSessionDataTask : NSURLSessionTask
@end
@interface NSURLSessionUploadTask : NSURLSessionDataTask
@end
@interface NSURLSessionDownloadTask : NSURLSessionTask
@end
typedef void (^NSURLSessionCompletion)(NSData* _Nullable data, NSURLResponse* _Nullable response,
                                       NSError* _Nullable error);
@interface NSURLSession : NSObject
@property(class, readonly, strong) NSURLSession* sharedSession;
+ (NSURLSession*)sessionWithConfiguration:(NSURLSessionConfiguration*)configuration;
+ (NSURLSession*)sessionWithConfiguration:(NSURLSessionConfiguration*)configuration
                                 delegate:(nullable id<NSURLSessionDelegate>)delegate
                            delegateQueue:(nullable NSOperationQueue*)queue;
- (NSURLSessionDataTask*)dataTaskWithRequest:(NSURLRequest*)request;
- (NSURLSessionDataTask*)dataTaskWithURL:(NSURL*)url;
- (NSURLSessionDataTask*)dataTaskWithRequest:(NSURLRequest*)request
                           completionHandler:(NSURLSessionCompletion)completion;
- (NSURLSessionDataTask*)dataTaskWithURL:(NSURL*)url completionHandler:(NSURLSessionCompletion)completion;
- (NSURLSessionUploadTask*)uploadTaskWithRequest:(NSURLRequest*)request
                                        fromData:(nullable NSData*)data
                               completionHandler:(NSURLSessionCompletion)completion;
- (NSURLSessionDownloadTask*)downloadTaskWithURL:(NSURL*)url;
- (void)finishTasksAndInvalidate;
@end

NS_ASSUME_NONNULL_END
