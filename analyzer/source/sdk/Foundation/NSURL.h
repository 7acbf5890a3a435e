// Stand-in for Foundation's URLs, requests and streams.
#pragma once

#import <Foundation/NSOperation.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSString* NSURLResourceKey;
typedef NSString* NSURLFileResourceType;
typedef NSString* NSURLFileProtectionType;
FOUNDATION_EXPORT NSURLResourceKey const NSURLNameKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLLocalizedNameKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLIsRegularFileKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLIsDirectoryKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLIsSymbolicLinkKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLIsHiddenKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLIsPackageKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLContentAccessDateKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLContentModificationDateKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLCreationDateKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLAttributeModificationDateKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLAddedToDirectoryDateKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLTypeIdentifierKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLContentTypeKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLFileSizeKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLFileAllocatedSizeKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLTotalFileSizeKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLTotalFileAllocatedSizeKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLIsReadableKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLIsWritableKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLIsExcludedFromBackupKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLPathKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLParentDirectoryURLKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLFileResourceTypeKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLFileProtectionKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLVolumeTotalCapacityKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLVolumeAvailableCapacityKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLIsUbiquitousItemKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLUbiquitousItemDownloadingStatusKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLFileResourceIdentifierKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLVolumeURLKey;
FOUNDATION_EXPORT NSURLResourceKey const NSURLVolumeAvailableCapacityForImportantUsageKey IOS_SINCE(11.0);
FOUNDATION_EXPORT NSURLResourceKey const NSURLVolumeAvailableCapacityForOpportunisticUsageKey IOS_SINCE(11.0);
FOUNDATION_EXPORT NSString* const NSURLFileScheme;
FOUNDATION_EXPORT NSURLFileProtectionType const NSURLFileProtectionComplete;
FOUNDATION_EXPORT NSURLFileProtectionType const NSURLFileProtectionNone;
typedef NS_OPTIONS(NSUInteger, NSURLBookmarkCreationOptions) { NSURLBookmarkCreationMinimalBookmark = 1 << 9, NSURLBookmarkCreationSuitableForBookmarkFile = 1 << 10 };
typedef NS_OPTIONS(NSUInteger, NSURLBookmarkResolutionOptions) { NSURLBookmarkResolutionWithoutUI = 1 << 8, NSURLBookmarkResolutionWithoutMounting = 1 << 9 };
@interface NSURL : NSObject <NSSecureCoding, NSCopying>
- (nullable instancetype)initWithScheme:(NSString*)scheme host:(nullable NSString*)host path:(NSString*)path;
- (instancetype)initFileURLWithPath:(NSString*)path isDirectory:(BOOL)folder;
- (instancetype)initFileURLWithPath:(NSString*)path;
+ (NSURL*)fileURLWithPath:(NSString*)path isDirectory:(BOOL)folder relativeToURL:(nullable NSURL*)base;
+ (NSURL*)fileURLWithPath:(NSString*)path relativeToURL:(nullable NSURL*)base;
+ (NSURL*)fileURLWithPath:(NSString*)path isDirectory:(BOOL)folder;
+ (NSURL*)fileURLWithPath:(NSString*)path;
+ (NSURL*)fileURLWithPathComponents:(NSArray<NSString*>*)components;
- (nullable instancetype)initWithString:(NSString*)string;
- (nullable instancetype)initWithString:(NSString*)string relativeToURL:(nullable NSURL*)base;
+ (nullable instancetype)URLWithString:(NSString*)string;
+ (nullable instancetype)URLWithString:(NSString*)string relativeToURL:(nullable NSURL*)base;
+ (nullable instancetype)URLWithString:(NSString*)string encodingInvalidCharacters:(BOOL)encode;
+ (NSURL*)URLWithDataRepresentation:(NSData*)data relativeToURL:(nullable NSURL*)base;
@property(readonly, copy) NSData* dataRepresentation;
@property(nullable, readonly, copy) NSString* absoluteString;
@property(readonly, copy) NSString* relativeString;
@property(nullable, readonly, copy) NSURL* baseURL;
@property(nullable, readonly, copy) NSURL* absoluteURL;
@property(nullable, readonly, copy) NSString* scheme;
@property(nullable, readonly, copy) NSString* resourceSpecifier;
@property(nullable, readonly, copy) NSString* host;
@property(nullable, readonly, copy) NSNumber* port;
@property(nullable, readonly, copy) NSString* user;
@property(nullable, readonly, copy) NSString* password;
@property(nullable, readonly, copy) NSString* path;
@property(nullable, readonly, copy) NSString* fragment;
@property(nullable, readonly, copy) NSString* parameterString;
@property(nullable, readonly, copy) NSString* query;
@property(nullable, readonly, copy) NSString* relativePath;
@property(readonly) BOOL hasDirectoryPath;
@property(readonly) const char* fileSystemRepresentation NS_RETURNS_INNER_POINTER;
@property(readonly, getter=isFileURL) BOOL fileURL;
@property(nullable, readonly, copy) NSURL* standardizedURL;
- (BOOL)isFileReferenceURL;
- (nullable NSURL*)fileReferenceURL;
@property(nullable, readonly, copy) NSURL* filePathURL;
- (BOOL)getResourceValue:(out id _Nullable* _Nonnull)value forKey:(NSURLResourceKey)key error:(NSError**)error;
- (nullable NSDictionary<NSURLResourceKey, id>*)resourceValuesForKeys:(NSArray<NSURLResourceKey>*)keys error:(NSError**)error;
- (BOOL)setResourceValue:(nullable id)value forKey:(NSURLResourceKey)key error:(NSError**)error;
- (BOOL)setResourceValues:(NSDictionary<NSURLResourceKey, id>*)values error:(NSError**)error;
- (void)removeCachedResourceValueForKey:(NSURLResourceKey)key;
- (void)removeAllCachedResourceValues;
- (nullable NSData*)bookmarkDataWithOptions:(NSURLBookmarkCreationOptions)options includingResourceValuesForKeys:(nullable NSArray<NSURLResourceKey>*)keys relativeToURL:(nullable NSURL*)url error:(NSError**)error;
+ (nullable instancetype)URLByResolvingBookmarkData:(NSData*)data options:(NSURLBookmarkResolutionOptions)options relativeToURL:(nullable NSURL*)url bookmarkDataIsStale:(nullable BOOL*)stale error:(NSError**)error;
- (BOOL)startAccessingSecurityScopedResource;
- (void)stopAccessingSecurityScopedResource;
- (BOOL)checkResourceIsReachableAndReturnError:(NSError**)error;
@property(nullable, readonly, copy) NSArray<NSString*>* pathComponents;
@property(nullable, readonly, copy) NSString* lastPathComponent;
@property(nullable, readonly, copy) NSString* pathExtension;
- (nullable NSURL*)URLByAppendingPathComponent:(NSString*)component;
- (nullable NSURL*)URLByAppendingPathComponent:(NSString*)component isDirectory:(BOOL)folder;
@property(nullable, readonly, copy) NSURL* URLByDeletingLastPathComponent;
- (nullable NSURL*)URLByAppendingPathExtension:(NSString*)extension;
@property(nullable, readonly, copy) NSURL* URLByDeletingPathExtension;
@property(nullable, readonly, copy) NSURL* URLByStandardizingPath;
@property(nullable, readonly, copy) NSURL* URLByResolvingSymlinksInPath;
@end
@interface NSURLQueryItem : NSObject <NSSecureCoding, NSCopying>
- (instancetype)initWithName:(NSString*)name value:(nullable NSString*)value NS_DESIGNATED_INITIALIZER;
+ (instancetype)queryItemWithName:(NSString*)name value:(nullable NSString*)value;
@property(readonly) NSString* name;
@property(nullable, readonly) NSString* value;
@end
@interface NSURLComponents : NSObject <NSCopying>
- (instancetype)init;
- (nullable instancetype)initWithURL:(NSURL*)url resolvingAgainstBaseURL:(BOOL)resolve;
+ (nullable instancetype)componentsWithURL:(NSURL*)url resolvingAgainstBaseURL:(BOOL)resolve;
- (nullable instancetype)initWithString:(NSString*)string;
+ (nullable instancetype)componentsWithString:(NSString*)string;
@property(nullable, readonly, copy) NSURL* URL;
- (nullable NSURL*)URLRelativeToURL:(nullable NSURL*)base;
@property(nullable, readonly, copy) NSString* string;
@property(nullable, copy) NSString* scheme;
@property(nullable, copy) NSString* user;
@property(nullable, copy) NSString* password;
@property(nullable, copy) NSString* host;
@property(nullable, copy) NSString* path;
@property(nullable, copy) NSString* query;
@property(nullable, copy) NSString* fragment;
@property(nullable, copy) NSString* percentEncodedUser;
@property(nullable, copy) NSString* percentEncodedPassword;
@property(nullable, copy) NSString* percentEncodedHost;
@property(nullable, copy) NSString* percentEncodedPath;
@property(nullable, copy) NSString* percentEncodedQuery;
@property(nullable, copy) NSString* percentEncodedFragment;
@property(nullable, copy) NSNumber* port;
@property(nullable, copy) NSArray<NSURLQueryItem*>* queryItems;
@property(nullable, copy) NSArray<NSURLQueryItem*>* percentEncodedQueryItems;
@end

typedef NSString* NSStreamPropertyKey;
typedef NSString* NSStreamNetworkServiceTypeValue;
typedef NSString* NSStreamSocketSecurityLevel;
FOUNDATION_EXPORT NSStreamPropertyKey const NSStreamSocketSecurityLevelKey;
FOUNDATION_EXPORT NSStreamPropertyKey const NSStreamSOCKSProxyConfigurationKey;
FOUNDATION_EXPORT NSStreamPropertyKey const NSStreamDataWrittenToMemoryStreamKey;
FOUNDATION_EXPORT NSStreamPropertyKey const NSStreamFileCurrentOffsetKey;
FOUNDATION_EXPORT NSStreamPropertyKey const NSStreamNetworkServiceType;
FOUNDATION_EXPORT NSStreamSocketSecurityLevel const NSStreamSocketSecurityLevelNone;
FOUNDATION_EXPORT NSStreamSocketSecurityLevel const NSStreamSocketSecurityLevelSSLv2;
FOUNDATION_EXPORT NSStreamSocketSecurityLevel const NSStreamSocketSecurityLevelSSLv3;
FOUNDATION_EXPORT NSStreamSocketSecurityLevel const NSStreamSocketSecurityLevelTLSv1;
FOUNDATION_EXPORT NSStreamSocketSecurityLevel const NSStreamSocketSecurityLevelNegotiatedSSL;
FOUNDATION_EXPORT NSStreamNetworkServiceTypeValue const NSStreamNetworkServiceTypeVideo;
FOUNDATION_EXPORT NSStreamNetworkServiceTypeValue const NSStreamNetworkServiceTypeBackground;
FOUNDATION_EXPORT NSStreamNetworkServiceTypeValue const NSStreamNetworkServiceTypeVoice;
FOUNDATION_EXPORT NSStreamNetworkServiceTypeValue const NSStreamNetworkServiceTypeCallSignaling;
FOUNDATION_EXPORT NSStreamNetworkServiceTypeValue const NSStreamNetworkServiceTypeVoIP IOS_DEPRECATED(4.0, 9.0);
typedef NS_ENUM(NSUInteger, NSStreamStatus) { NSStreamStatusNotOpen, NSStreamStatusOpening, NSStreamStatusOpen, NSStreamStatusReading, NSStreamStatusWriting, NSStreamStatusAtEnd, NSStreamStatusClosed, NSStreamStatusError };
typedef NS_OPTIONS(NSUInteger, NSStreamEvent) { NSStreamEventNone = 0, NSStreamEventOpenCompleted = 1, NSStreamEventHasBytesAvailable = 2, NSStreamEventHasSpaceAvailable = 4, NSStreamEventErrorOccurred = 8, NSStreamEventEndEncountered = 16 };
@protocol NSStreamDelegate <NSObject>
@optional
- (void)stream:(NSStream*)stream handleEvent:(NSStreamEvent)event;
@end
@interface NSStream : NSObject
- (void)open;
- (void)close;
@property(nullable, assign) id<NSStreamDelegate> delegate;
- (nullable id)propertyForKey:(NSStreamPropertyKey)key;
- (BOOL)setProperty:(nullable id)property forKey:(NSStreamPropertyKey)key;
- (void)scheduleInRunLoop:(NSRunLoop*)loop forMode:(NSRunLoopMode)mode;
- (void)removeFromRunLoop:(NSRunLoop*)loop forMode:(NSRunLoopMode)mode;
@property(readonly) NSStreamStatus streamStatus;
@property(nullable, readonly, copy) NSError* streamError;
+ (void)getStreamsToHostWithName:(NSString*)host port:(NSInteger)port inputStream:(NSInputStream* _Nullable* _Nullable)input outputStream:(NSOutputStream* _Nullable* _Nullable)output;
+ (void)getBoundStreamsWithBufferSize:(NSUInteger)size inputStream:(NSInputStream* _Nullable* _Nullable)input outputStream:(NSOutputStream* _Nullable* _Nullable)output;
@end
@interface NSInputStream : NSStream
- (NSInteger)read:(uint8_t*)buffer maxLength:(NSUInteger)length;
- (BOOL)getBuffer:(uint8_t* _Nullable* _Nonnull)buffer length:(NSUInteger*)length;
@property(readonly) BOOL hasBytesAvailable;
- (instancetype)initWithData:(NSData*)data NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithURL:(NSURL*)url NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithFileAtPath:(NSString*)path;
+ (nullable instancetype)inputStreamWithData:(NSData*)data;
+ (nullable instancetype)inputStreamWithFileAtPath:(NSString*)path;
+ (nullable instancetype)inputStreamWithURL:(NSURL*)url;
@end
@interface NSOutputStream : NSStream
- (NSInteger)write:(const uint8_t*)buffer maxLength:(NSUInteger)length;
@property(readonly) BOOL hasSpaceAvailable;
- (instancetype)initToMemory NS_DESIGNATED_INITIALIZER;
- (instancetype)initToBuffer:(uint8_t*)buffer capacity:(NSUInteger)capacity NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithURL:(NSURL*)url append:(BOOL)append NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initToFileAtPath:(NSString*)path append:(BOOL)append;
+ (instancetype)outputStreamToMemory;
+ (instancetype)outputStreamToFileAtPath:(NSString*)path append:(BOOL)append;
+ (nullable instancetype)outputStreamWithURL:(NSURL*)url append:(BOOL)append;
@end

NS_ASSUME_NONNULL_END
