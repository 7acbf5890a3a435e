// Stand-in for Foundation's files, bundles, defaults, processes and extensions.
#pragma once

#include <Foundation/NSURL.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSString* NSFileAttributeKey;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileCreationDate;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileModificationDate;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileSize;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileSystemSize;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileSystemFreeSize;

typedef NS_ENUM(NSUInteger, NSSearchPathDirectory) {
  NSDocumentDirectory = 9,
  NSCachesDirectory = 13,
  NSApplicationSupportDirectory = 14,
};
typedef NS_OPTIONS(NSUInteger, NSSearchPathDomainMask) { NSUserDomainMask = 1 };
FOUNDATION_EXPORT NSArray<NSString*>* NSSearchPathForDirectoriesInDomains(NSSearchPathDirectory directory,
                                                                          NSSearchPathDomainMask mask,
                                                                          BOOL expand);
FOUNDATION_EXPORT NSString* NSTemporaryDirectory(void);
FOUNDATION_EXPORT NSString* NSHomeDirectory(void);

@interface NSFileManager : NSObject
@property(class, readonly, strong) NSFileManager* defaultManager;
- (BOOL)fileExistsAtPath:(NSString*)path;
- (BOOL)createFileAtPath:(NSString*)path
                contents:(nullable NSData*)data
              attributes:(nullable NSDictionary<NSFileAttributeKey, id>*)attributes;
- (BOOL)createDirectoryAtPath:(NSString*)path
    withIntermediateDirectories:(BOOL)intermediate
                     attributes:(nullable NSDictionary<NSFileAttributeKey, id>*)attributes
                          error:(NSError**)error;
- (BOOL)removeItemAtPath:(NSString*)path error:(NSError**)error;
- (nullable NSArray<NSString*>*)contentsOfDirectoryAtPath:(NSString*)path error:(NSError**)error;
- (NSArray<NSURL*>*)URLsForDirectory:(NSSearchPathDirectory)directory inDomains:(NSSearchPathDomainMask)mask;
- (nullable NSURL*)containerURLForSecurityApplicationGroupIdentifier:(NSString*)group;
- (nullable NSDictionary<NSFileAttributeKey, id>*)attributesOfItemAtPath:(NSString*)path
                                                                   error:(NSError**)error;
- (nullable NSDictionary<NSFileAttributeKey, id>*)attributesOfFileSystemForPath:(NSString*)path
                                                                          error:(NSError**)error;
@end

@interface NSDictionary (NSFileAttributes)
- (unsigned long long)fileSize;
- (nullable NSDate*)fileModificationDate;
- (nullable NSDate*)fileCreationDate;
@end

@interface NSBundle : NSObject
@property(class, readonly, strong) NSBundle* mainBundle;
+ (NSBundle*)bundleForClass:(Class)cls;
@property(nullable, readonly, copy) NSString* bundleIdentifier;
@property(readonly, copy) NSString* bundlePath;
@property(nullable, readonly, copy) NSDictionary<NSString*, id>* infoDictionary;
- (nullable NSString*)pathForResource:(nullable NSString*)name ofType:(nullable NSString*)extension;
- (nullable NSURL*)URLForResource:(nullable NSString*)name withExtension:(nullable NSString*)extension;
- (NSString*)localizedStringForKey:(NSString*)key
                             value:(nullable NSString*)value
                             table:(nullable NSString*)table;
- (nullable id)objectForInfoDictionaryKey:(NSString*)key;
@end
#define NSLocalizedString(key, comment) \
  [[NSBundle mainBundle] localizedStringForKey:(key) value:@"" table:nil]

@interface NSUserDefaults : NSObject
@property(class, readonly, strong) NSUserDefaults* standardUserDefaults;
- (nullable instancetype)initWithSuiteName:(nullable NSString*)suite;
- (nullable id)objectForKey:(NSString*)key;
- (nullable NSString*)stringForKey:(NSString*)key;
- (BOOL)boolForKey:(NSString*)key;
- (NSInteger)integerForKey:(NSString*)key;
- (void)setObject:(nullable id)value forKey:(NSString*)key;
- (void)setBool:(BOOL)value forKey:(NSString*)key;
- (void)setInteger:(NSInteger)value forKey:(NSString*)key;
- (void)removeObjectForKey:(NSString*)key;
- (BOOL)synchronize;
@end

typedef struct {
  NSInteger majorVersion;
  NSInteger minorVersion;
  NSInteger patchVersion;
} NSOperatingSystemVersion;
@interface NSProcessInfo : NSObject
@property(class, readonly, strong) NSProcessInfo* processInfo;
@property(readonly, copy) NSString* operatingSystemVersionString;
@property(readonly) NSOperatingSystemVersion operatingSystemVersion;
@property(readonly) NSTimeInterval systemUptime;
@property(readonly) unsigned long long physicalMemory;
@property(readonly) NSUInteger processorCount;
@end

@class NSExtensionContext;
@protocol NSExtensionRequestHandling <NSObject>
- (void)beginRequestWithExtensionContext:(NSExtensionContext*)context;
@end
@interface NSExtensionContext : NSObject
@property(readonly, copy) NSArray* inputItems;
- (void)completeRequestReturningItems:(nullable NSArray*)items
                    completionHandler:(void (^_Nullable)(BOOL expired))completion;
- (void)openURL:(NSURL*)url completionHandler:(void (^_Nullable)(BOOL success))completion;
@end

@interface NSUserActivity : NSObject
@property(nullable, copy) NSURL* webpageURL;
@end

NS_ASSUME_NONNULL_END
