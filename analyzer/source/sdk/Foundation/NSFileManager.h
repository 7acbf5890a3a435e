// Stand-in for Foundation's files, bundles, defaults and processes.
#pragma once

#import <Foundation/NSURLSession.h>

NS_ASSUME_NONNULL_BEGIN

typedef NSString* NSFileAttributeKey;
typedef NSString* NSFileAttributeType;
typedef NSString* NSFileProtectionType;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileType;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileTypeDirectory;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileTypeRegular;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileTypeSymbolicLink;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileSize;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileModificationDate;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileReferenceCount;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileDeviceIdentifier;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileOwnerAccountName;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileGroupOwnerAccountName;
FOUNDATION_EXPORT NSFileAttributeKey const NSFilePosixPermissions;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileSystemNumber;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileSystemFileNumber;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileExtensionHidden;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileCreationDate;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileOwnerAccountID;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileGroupOwnerAccountID;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileProtectionKey;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileProtectionNone;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileProtectionComplete;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileProtectionCompleteUnlessOpen;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileProtectionCompleteUntilFirstUserAuthentication;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileSystemSize;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileSystemFreeSize;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileSystemNodes;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileSystemFreeNodes;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileImmutable;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileAppendOnly;
FOUNDATION_EXPORT NSFileAttributeKey const NSFileBusy;

typedef NS_ENUM(NSUInteger, NSSearchPathDirectory) {
  NSApplicationDirectory = 1, NSDemoApplicationDirectory, NSDeveloperApplicationDirectory, NSAdminApplicationDirectory,
  NSLibraryDirectory, NSDeveloperDirectory, NSUserDirectory, NSDocumentationDirectory, NSDocumentDirectory,
  NSCoreServiceDirectory, NSAutosavedInformationDirectory, NSDesktopDirectory, NSCachesDirectory,
  NSApplicationSupportDirectory, NSDownloadsDirectory, NSInputMethodsDirectory, NSMoviesDirectory, NSMusicDirectory,
  NSPicturesDirectory, NSItemReplacementDirectory = 99, NSAllApplicationsDirectory = 100, NSAllLibrariesDirectory = 101,
};
typedef NS_OPTIONS(NSUInteger, NSSearchPathDomainMask) { NSUserDomainMask = 1, NSLocalDomainMask = 2, NSNetworkDomainMask = 4, NSSystemDomainMask = 8, NSAllDomainsMask = 0x0ffff };
typedef NS_OPTIONS(NSUInteger, NSDirectoryEnumerationOptions) { NSDirectoryEnumerationSkipsSubdirectoryDescendants = 1, NSDirectoryEnumerationSkipsPackageDescendants = 2, NSDirectoryEnumerationSkipsHiddenFiles = 4 };
typedef NS_OPTIONS(NSUInteger, NSFileManagerItemReplacementOptions) { NSFileManagerItemReplacementUsingNewMetadataOnly = 1, NSFileManagerItemReplacementWithoutDeletingBackupItem = 2 };
FOUNDATION_EXPORT NSArray<NSString*>* NSSearchPathForDirectoriesInDomains(NSSearchPathDirectory directory, NSSearchPathDomainMask mask, BOOL expand);
FOUNDATION_EXPORT NSString* NSTemporaryDirectory(void);
FOUNDATION_EXPORT NSString* NSHomeDirectory(void);
FOUNDATION_EXPORT NSString* NSUserName(void);
FOUNDATION_EXPORT NSString* NSFullUserName(void);
FOUNDATION_EXPORT NSString* NSOpenStepRootDirectory(void);
@interface NSDirectoryEnumerator<ObjectType> : NSEnumerator <ObjectType>
@property(nullable, readonly, copy) NSDictionary<NSFileAttributeKey, id>* fileAttributes;
@property(nullable, readonly, copy) NSDictionary<NSFileAttributeKey, id>* directoryAttributes;
- (void)skipDescendents;
- (void)skipDescendants;
@property(readonly) NSUInteger level;
@end
@class NSFileManager;
@protocol NSFileManagerDelegate <NSObject>
@optional
- (BOOL)fileManager:(NSFileManager*)manager shouldRemoveItemAtPath:(NSString*)path;
@end
@interface NSFileManager : NSObject
@property(class, readonly, strong) NSFileManager* defaultManager;
@property(nullable, assign) id<NSFileManagerDelegate> delegate;
- (NSArray<NSURL*>*)URLsForDirectory:(NSSearchPathDirectory)directory inDomains:(NSSearchPathDomainMask)mask;
- (nullable NSURL*)URLForDirectory:(NSSearchPathDirectory)directory inDomain:(NSSearchPathDomainMask)domain appropriateForURL:(nullable NSURL*)url create:(BOOL)create error:(NSError**)error;
- (BOOL)createDirectoryAtURL:(NSURL*)url withIntermediateDirectories:(BOOL)intermediate attributes:(nullable NSDictionary<NSFileAttributeKey, id>*)attributes error:(NSError**)error;
- (BOOL)createSymbolicLinkAtURL:(NSURL*)url withDestinationURL:(NSURL*)destination error:(NSError**)error;
- (BOOL)setAttributes:(NSDictionary<NSFileAttributeKey, id>*)attributes ofItemAtPath:(NSString*)path error:(NSError**)error;
- (BOOL)createDirectoryAtPath:(NSString*)path withIntermediateDirectories:(BOOL)intermediate attributes:(nullable NSDictionary<NSFileAttributeKey, id>*)attributes error:(NSError**)error;
- (nullable NSArray<NSString*>*)contentsOfDirectoryAtPath:(NSString*)path error:(NSError**)error;
- (nullable NSArray<NSString*>*)subpathsOfDirectoryAtPath:(NSString*)path error:(NSError**)error;
- (nullable NSDictionary<NSFileAttributeKey, id>*)attributesOfItemAtPath:(NSString*)path error:(NSError**)error;
- (nullable NSDictionary<NSFileAttributeKey, id>*)attributesOfFileSystemForPath:(NSString*)path error:(NSError**)error;
- (BOOL)createSymbolicLinkAtPath:(NSString*)path withDestinationPath:(NSString*)destination error:(NSError**)error;
- (nullable NSString*)destinationOfSymbolicLinkAtPath:(NSString*)path error:(NSError**)error;
- (BOOL)copyItemAtPath:(NSString*)from toPath:(NSString*)to error:(NSError**)error;
- (BOOL)moveItemAtPath:(NSString*)from toPath:(NSString*)to error:(NSError**)error;
- (BOOL)linkItemAtPath:(NSString*)from toPath:(NSString*)to error:(NSError**)error;
- (BOOL)removeItemAtPath:(NSString*)path error:(NSError**)error;
- (BOOL)copyItemAtURL:(NSURL*)from toURL:(NSURL*)to error:(NSError**)error;
- (BOOL)moveItemAtURL:(NSURL*)from toURL:(NSURL*)to error:(NSError**)error;
- (BOOL)removeItemAtURL:(NSURL*)url error:(NSError**)error;
- (BOOL)trashItemAtURL:(NSURL*)url resultingItemURL:(NSURL* _Nullable* _Nullable)result error:(NSError**)error;
- (nullable NSDictionary*)fileAttributesAtPath:(NSString*)path traverseLink:(BOOL)traverse;
- (nullable NSArray*)directoryContentsAtPath:(NSString*)path;
@property(readonly, copy) NSString* currentDirectoryPath;
- (BOOL)changeCurrentDirectoryPath:(NSString*)path;
- (BOOL)fileExistsAtPath:(NSString*)path;
- (BOOL)fileExistsAtPath:(NSString*)path isDirectory:(nullable BOOL*)folder;
- (BOOL)isReadableFileAtPath:(NSString*)path;
- (BOOL)isWritableFileAtPath:(NSString*)path;
- (BOOL)isExecutableFileAtPath:(NSString*)path;
- (BOOL)isDeletableFileAtPath:(NSString*)path;
- (BOOL)contentsEqualAtPath:(NSString*)first andPath:(NSString*)second;
- (NSString*)displayNameAtPath:(NSString*)path;
- (nullable NSArray<NSString*>*)componentsToDisplayForPath:(NSString*)path;
- (nullable NSDirectoryEnumerator<NSString*>*)enumeratorAtPath:(NSString*)path;
- (nullable NSDirectoryEnumerator<NSURL*>*)enumeratorAtURL:(NSURL*)url includingPropertiesForKeys:(nullable NSArray<NSURLResourceKey>*)keys options:(NSDirectoryEnumerationOptions)options errorHandler:(nullable BOOL (^)(NSURL* url, NSError* error))handler;
- (nullable NSArray<NSURL*>*)contentsOfDirectoryAtURL:(NSURL*)url includingPropertiesForKeys:(nullable NSArray<NSURLResourceKey>*)keys options:(NSDirectoryEnumerationOptions)options error:(NSError**)error;
- (nullable NSArray<NSString*>*)subpathsAtPath:(NSString*)path;
- (nullable NSData*)contentsAtPath:(NSString*)path;
- (BOOL)createFileAtPath:(NSString*)path contents:(nullable NSData*)data attributes:(nullable NSDictionary<NSFileAttributeKey, id>*)attributes;
- (const char*)fileSystemRepresentationWithPath:(NSString*)path NS_RETURNS_INNER_POINTER;
- (NSString*)stringWithFileSystemRepresentation:(const char*)text length:(NSUInteger)length;
- (BOOL)replaceItemAtURL:(NSURL*)url withItemAtURL:(NSURL*)replacement backupItemName:(nullable NSString*)backup options:(NSFileManagerItemReplacementOptions)options resultingItemURL:(NSURL* _Nullable* _Nullable)result error:(NSError**)error;
- (BOOL)setUbiquitous:(BOOL)flag itemAtURL:(NSURL*)url destinationURL:(NSURL*)destination error:(NSError**)error;
- (BOOL)isUbiquitousItemAtURL:(NSURL*)url;
- (nullable NSURL*)URLForUbiquityContainerIdentifier:(nullable NSString*)identifier;
@property(nullable, readonly, copy) id<NSObject, NSCopying, NSCoding> ubiquityIdentityToken;
- (nullable NSURL*)containerURLForSecurityApplicationGroupIdentifier:(NSString*)group;
@property(readonly, copy) NSURL* temporaryDirectory;
@end
@interface NSDictionary<KeyType, ObjectType> (NSFileAttributes)
- (unsigned long long)fileSize;
- (nullable NSDate*)fileModificationDate;
- (nullable NSString*)fileType;
- (NSUInteger)filePosixPermissions;
- (NSInteger)fileSystemNumber;
- (NSUInteger)fileSystemFileNumber;
- (nullable NSDate*)fileCreationDate;
@end
@interface NSFileHandle : NSObject <NSSecureCoding>
@property(readonly, copy) NSData* availableData;
@property(class, readonly, strong) NSFileHandle* fileHandleWithStandardInput;
@property(class, readonly, strong) NSFileHandle* fileHandleWithStandardOutput;
@property(class, readonly, strong) NSFileHandle* fileHandleWithStandardError;
@property(class, readonly, strong) NSFileHandle* fileHandleWithNullDevice;
+ (nullable instancetype)fileHandleForReadingAtPath:(NSString*)path;
+ (nullable instancetype)fileHandleForWritingAtPath:(NSString*)path;
+ (nullable instancetype)fileHandleForUpdatingAtPath:(NSString*)path;
+ (nullable instancetype)fileHandleForReadingFromURL:(NSURL*)url error:(NSError**)error;
+ (nullable instancetype)fileHandleForWritingToURL:(NSURL*)url error:(NSError**)error;
- (instancetype)initWithFileDescriptor:(int)descriptor closeOnDealloc:(BOOL)closes;
- (instancetype)initWithFileDescriptor:(int)descriptor;
- (NSData*)readDataToEndOfFile;
- (NSData*)readDataOfLength:(NSUInteger)length;
- (nullable NSData*)readDataUpToLength:(NSUInteger)length error:(NSError**)error;
- (void)writeData:(NSData*)data;
- (BOOL)writeData:(NSData*)data error:(NSError**)error;
@property(readonly) unsigned long long offsetInFile;
- (unsigned long long)seekToEndOfFile;
- (void)seekToFileOffset:(unsigned long long)offset;
- (BOOL)seekToEndReturningOffset:(nullable unsigned long long*)offset error:(NSError**)error;
- (BOOL)seekToOffset:(unsigned long long)offset error:(NSError**)error;
- (void)truncateFileAtOffset:(unsigned long long)offset;
- (void)synchronizeFile;
- (void)closeFile;
- (BOOL)closeAndReturnError:(NSError**)error;
- (void)readInBackgroundAndNotify;
- (void)waitForDataInBackgroundAndNotify;
@property(nullable, copy) void (^readabilityHandler)(NSFileHandle* handle);
@property(readonly) int fileDescriptor;
@end
@interface NSPipe : NSObject
@property(readonly, retain) NSFileHandle* fileHandleForReading;
@property(readonly, retain) NSFileHandle* fileHandleForWriting;
+ (NSPipe*)pipe;
@end
@interface NSFileCoordinator : NSObject
- (instancetype)initWithFilePresenter:(nullable id)presenter NS_DESIGNATED_INITIALIZER;
- (void)coordinateReadingItemAtURL:(NSURL*)url options:(NSUInteger)options error:(NSError**)error byAccessor:(void(NS_NOESCAPE ^)(NSURL* url))reader;
- (void)coordinateWritingItemAtURL:(NSURL*)url options:(NSUInteger)options error:(NSError**)error byAccessor:(void(NS_NOESCAPE ^)(NSURL* url))writer;
@end
@protocol NSFilePresenter <NSObject>
@property(nullable, readonly, copy) NSURL* presentedItemURL;
@end
FOUNDATION_EXPORT NSNotificationName const NSBundleDidLoadNotification;
FOUNDATION_EXPORT NSNotificationName const NSUserDefaultsDidChangeNotification;
FOUNDATION_EXPORT NSNotificationName const NSUbiquitousKeyValueStoreDidChangeExternallyNotification;
FOUNDATION_EXPORT NSNotificationName const NSUbiquityIdentityDidChangeNotification;
FOUNDATION_EXPORT NSNotificationName const NSProcessInfoThermalStateDidChangeNotification;
FOUNDATION_EXPORT NSNotificationName const NSProcessInfoPowerStateDidChangeNotification;
FOUNDATION_EXPORT NSNotificationName const NSExtensionHostDidBecomeActiveNotification;
FOUNDATION_EXPORT NSNotificationName const NSExtensionHostWillEnterForegroundNotification;
FOUNDATION_EXPORT NSNotificationName const NSExtensionHostDidEnterBackgroundNotification;
FOUNDATION_EXPORT NSNotificationName const NSExtensionHostWillResignActiveNotification;
FOUNDATION_EXPORT NSNotificationName const NSFileHandleReadCompletionNotification;
FOUNDATION_EXPORT NSNotificationName const NSFileHandleDataAvailableNotification;

@interface NSBundle : NSObject
@property(class, readonly, strong) NSBundle* mainBundle;
+ (nullable instancetype)bundleWithPath:(NSString*)path;
- (nullable instancetype)initWithPath:(NSString*)path NS_DESIGNATED_INITIALIZER;
+ (nullable instancetype)bundleWithURL:(NSURL*)url;
- (nullable instancetype)initWithURL:(NSURL*)url;
+ (NSBundle*)bundleForClass:(Class)cls;
+ (nullable NSBundle*)bundleWithIdentifier:(NSString*)identifier;
@property(class, readonly, copy) NSArray<NSBundle*>* allBundles;
@property(class, readonly, copy) NSArray<NSBundle*>* allFrameworks;
- (BOOL)load;
@property(readonly, getter=isLoaded) BOOL loaded;
- (BOOL)unload;
- (BOOL)loadAndReturnError:(NSError**)error;
@property(readonly, copy) NSURL* bundleURL;
@property(nullable, readonly, copy) NSURL* resourceURL;
@property(nullable, readonly, copy) NSURL* executableURL;
@property(nullable, readonly, copy) NSURL* privateFrameworksURL;
@property(nullable, readonly, copy) NSURL* sharedFrameworksURL;
@property(nullable, readonly, copy) NSURL* builtInPlugInsURL;
@property(nullable, readonly, copy) NSURL* appStoreReceiptURL;
@property(readonly, copy) NSString* bundlePath;
@property(nullable, readonly, copy) NSString* resourcePath;
@property(nullable, readonly, copy) NSString* executablePath;
@property(nullable, readonly, copy) NSString* privateFrameworksPath;
@property(nullable, readonly, copy) NSString* builtInPlugInsPath;
- (nullable NSString*)pathForResource:(nullable NSString*)name ofType:(nullable NSString*)extension;
- (nullable NSString*)pathForResource:(nullable NSString*)name ofType:(nullable NSString*)extension inDirectory:(nullable NSString*)folder;
- (nullable NSString*)pathForResource:(nullable NSString*)name ofType:(nullable NSString*)extension inDirectory:(nullable NSString*)folder forLocalization:(nullable NSString*)localization;
+ (nullable NSString*)pathForResource:(nullable NSString*)name ofType:(nullable NSString*)extension inDirectory:(NSString*)folder;
- (NSArray<NSString*>*)pathsForResourcesOfType:(nullable NSString*)extension inDirectory:(nullable NSString*)folder;
- (nullable NSString*)pathForAuxiliaryExecutable:(NSString*)name;
- (nullable NSURL*)URLForResource:(nullable NSString*)name withExtension:(nullable NSString*)extension;
- (nullable NSURL*)URLForResource:(nullable NSString*)name withExtension:(nullable NSString*)extension subdirectory:(nullable NSString*)folder;
- (nullable NSURL*)URLForResource:(nullable NSString*)name withExtension:(nullable NSString*)extension subdirectory:(nullable NSString*)folder localization:(nullable NSString*)localization;
- (nullable NSArray<NSURL*>*)URLsForResourcesWithExtension:(nullable NSString*)extension subdirectory:(nullable NSString*)folder;
- (NSString*)localizedStringForKey:(NSString*)key value:(nullable NSString*)value table:(nullable NSString*)table NS_FORMAT_ARGUMENT(1);
@property(nullable, readonly, copy) NSString* bundleIdentifier;
@property(nullable, readonly, copy) NSDictionary<NSString*, id>* infoDictionary;
@property(nullable, readonly, copy) NSDictionary<NSString*, id>* localizedInfoDictionary;
- (nullable id)objectForInfoDictionaryKey:(NSString*)key;
- (nullable Class)classNamed:(NSString*)name;
@property(nullable, readonly) Class principalClass;
@property(readonly, copy) NSArray<NSString*>* preferredLocalizations;
@property(readonly, copy) NSArray<NSString*>* localizations;
@property(nullable, readonly, copy) NSString* developmentLocalization;
+ (NSArray<NSString*>*)preferredLocalizationsFromArray:(NSArray<NSString*>*)localizations;
+ (NSArray<NSString*>*)preferredLocalizationsFromArray:(NSArray<NSString*>*)localizations forPreferences:(nullable NSArray<NSString*>*)preferences;
@end
@interface NSBundleResourceRequest : NSObject
- (instancetype)initWithTags:(NSSet<NSString*>*)tags;
- (void)beginAccessingResourcesWithCompletionHandler:(void (^)(NSError* _Nullable error))completion;
- (void)endAccessingResources;
@end
FOUNDATION_EXPORT NSString* const NSGlobalDomain;
FOUNDATION_EXPORT NSString* const NSArgumentDomain;
FOUNDATION_EXPORT NSString* const NSRegistrationDomain;
FOUNDATION_EXPORT NSString* const NSUbiquitousKeyValueStoreChangeReasonKey;
FOUNDATION_EXPORT NSString* const NSUbiquitousKeyValueStoreChangedKeysKey;

@interface NSUserDefaults : NSObject
@property(class, readonly, strong) NSUserDefaults* standardUserDefaults;
+ (void)resetStandardUserDefaults;
- (instancetype)init;
- (nullable instancetype)initWithSuiteName:(nullable NSString*)suite NS_DESIGNATED_INITIALIZER;
- (nullable id)initWithUser:(NSString*)user;
- (nullable id)objectForKey:(NSString*)key;
- (void)setObject:(nullable id)value forKey:(NSString*)key;
- (void)removeObjectForKey:(NSString*)key;
- (nullable NSString*)stringForKey:(NSString*)key;
- (nullable NSArray*)arrayForKey:(NSString*)key;
- (nullable NSDictionary<NSString*, id>*)dictionaryForKey:(NSString*)key;
- (nullable NSData*)dataForKey:(NSString*)key;
- (nullable NSArray<NSString*>*)stringArrayForKey:(NSString*)key;
- (NSInteger)integerForKey:(NSString*)key;
- (float)floatForKey:(NSString*)key;
- (double)doubleForKey:(NSString*)key;
- (BOOL)boolForKey:(NSString*)key;
- (nullable NSURL*)URLForKey:(NSString*)key;
- (void)setInteger:(NSInteger)value forKey:(NSString*)key;
- (void)setFloat:(float)value forKey:(NSString*)key;
- (void)setDouble:(double)value forKey:(NSString*)key;
- (void)setBool:(BOOL)value forKey:(NSString*)key;
- (void)setURL:(nullable NSURL*)url forKey:(NSString*)key;
- (void)registerDefaults:(NSDictionary<NSString*, id>*)values;
- (void)addSuiteNamed:(NSString*)suite;
- (void)removeSuiteNamed:(NSString*)suite;
- (NSDictionary<NSString*, id>*)dictionaryRepresentation;
@property(readonly, copy) NSArray<NSString*>* volatileDomainNames;
- (nullable NSDictionary<NSString*, id>*)persistentDomainForName:(NSString*)name;
- (void)setPersistentDomain:(NSDictionary<NSString*, id>*)values forName:(NSString*)name;
- (void)removePersistentDomainForName:(NSString*)name;
- (BOOL)synchronize;
@end
@interface NSUbiquitousKeyValueStore : NSObject
@property(class, readonly, strong) NSUbiquitousKeyValueStore* defaultStore;
- (nullable id)objectForKey:(NSString*)key;
- (void)setObject:(nullable id)value forKey:(NSString*)key;
- (void)removeObjectForKey:(NSString*)key;
- (nullable NSString*)stringForKey:(NSString*)key;
- (nullable NSArray*)arrayForKey:(NSString*)key;
- (nullable NSDictionary<NSString*, id>*)dictionaryForKey:(NSString*)key;
- (nullable NSData*)dataForKey:(NSString*)key;
- (long long)longLongForKey:(NSString*)key;
- (double)doubleForKey:(NSString*)key;
- (BOOL)boolForKey:(NSString*)key;
- (void)setString:(nullable NSString*)value forKey:(NSString*)key;
- (void)setData:(nullable NSData*)value forKey:(NSString*)key;
- (void)setBool:(BOOL)value forKey:(NSString*)key;
- (void)setLongLong:(long long)value forKey:(NSString*)key;
- (void)setDouble:(double)value forKey:(NSString*)key;
- (void)setArray:(nullable NSArray*)value forKey:(NSString*)key;
- (void)setDictionary:(nullable NSDictionary<NSString*, id>*)value forKey:(NSString*)key;
@property(readonly, copy) NSDictionary<NSString*, id>* dictionaryRepresentation;
- (BOOL)synchronize;
@end
typedef struct {
  NSInteger majorVersion;
  NSInteger minorVersion;
  NSInteger patchVersion;
} NSOperatingSystemVersion;
typedef NS_OPTIONS(uint64_t, NSActivityOptions) { NSActivityIdleDisplaySleepDisabled = (1ULL << 40), NSActivityIdleSystemSleepDisabled = (1ULL << 20), NSActivityUserInitiated = 0x00FFFFFFULL, NSActivityBackground = 0x000000FFULL, NSActivityLatencyCritical = 0xFF00000000ULL };
typedef NS_ENUM(NSInteger, NSProcessInfoThermalState) { NSProcessInfoThermalStateNominal, NSProcessInfoThermalStateFair, NSProcessInfoThermalStateSerious, NSProcessInfoThermalStateCritical };
@interface NSProcessInfo : NSObject
@property(class, readonly, strong) NSProcessInfo* processInfo;
@property(readonly, copy) NSDictionary<NSString*, NSString*>* environment;
@property(readonly, copy) NSArray<NSString*>* arguments;
@property(readonly, copy) NSString* hostName;
@property(copy) NSString* processName;
@property(readonly) int processIdentifier;
@property(readonly, copy) NSString* globallyUniqueString;
- (NSUInteger)operatingSystem;
- (NSString*)operatingSystemName;
@property(readonly, copy) NSString* operatingSystemVersionString;
@property(readonly) NSOperatingSystemVersion operatingSystemVersion;
@property(readonly) NSUInteger processorCount;
@property(readonly) NSUInteger activeProcessorCount;
@property(readonly) unsigned long long physicalMemory;
- (BOOL)isOperatingSystemAtLeastVersion:(NSOperatingSystemVersion)version;
@property(readonly) NSTimeInterval systemUptime;
- (id<NSObject>)beginActivityWithOptions:(NSActivityOptions)options reason:(NSString*)reason;
- (void)endActivity:(id<NSObject>)activity;
- (void)performActivityWithOptions:(NSActivityOptions)options reason:(NSString*)reason usingBlock:(void (^)(void))block;
- (void)performExpiringActivityWithReason:(NSString*)reason usingBlock:(void (^)(BOOL expired))block;
@property(readonly) NSProcessInfoThermalState thermalState;
@property(readonly, getter=isLowPowerModeEnabled) BOOL lowPowerModeEnabled;
@property(readonly, getter=isMacCatalystApp) BOOL macCatalystApp;
@property(readonly, getter=isiOSAppOnMac) BOOL iOSAppOnMac;
@end

typedef void (^NSItemProviderCompletionHandler)(__kindof id<NSSecureCoding> _Nullable item, NSError* _Null_unspecified error);
typedef void (^NSItemProviderLoadHandler)(NSItemProviderCompletionHandler _Null_unspecified completion, Class _Null_unspecified expected, NSDictionary* _Null_unspecified options);
@protocol NSItemProviderWriting <NSObject>
@property(class, readonly, copy) NSArray<NSString*>* writableTypeIdentifiersForItemProvider;
- (nullable NSProgress*)loadDataWithTypeIdentifier:(NSString*)type forItemProviderCompletionHandler:(void (^)(NSData* _Nullable data, NSError* _Nullable error))completion;
@end
@protocol NSItemProviderReading <NSObject>
@property(class, readonly, copy) NSArray<NSString*>* readableTypeIdentifiersForItemProvider;
+ (nullable instancetype)objectWithItemProviderData:(NSData*)data typeIdentifier:(NSString*)type error:(NSError**)error;
@end
@interface NSItemProvider : NSObject <NSCopying>
- (instancetype)initWithItem:(nullable id<NSSecureCoding>)item typeIdentifier:(nullable NSString*)type NS_DESIGNATED_INITIALIZER;
- (nullable instancetype)initWithContentsOfURL:(nullable NSURL*)url;
- (instancetype)initWithObject:(id<NSItemProviderWriting>)object;
@property(readonly, copy) NSArray<NSString*>* registeredTypeIdentifiers;
@property(nullable, copy) NSString* suggestedName;
- (BOOL)hasItemConformingToTypeIdentifier:(NSString*)type;
- (void)loadItemForTypeIdentifier:(NSString*)type options:(nullable NSDictionary*)options completionHandler:(nullable NSItemProviderCompletionHandler)completion;
- (NSProgress*)loadDataRepresentationForTypeIdentifier:(NSString*)type completionHandler:(void (^)(NSData* _Nullable data, NSError* _Nullable error))completion;
- (NSProgress*)loadFileRepresentationForTypeIdentifier:(NSString*)type completionHandler:(void (^)(NSURL* _Nullable url, NSError* _Nullable error))completion;
- (BOOL)canLoadObjectOfClass:(Class)cls;
- (NSProgress*)loadObjectOfClass:(Class)cls completionHandler:(void (^)(__kindof id<NSItemProviderReading> _Nullable object, NSError* _Nullable error))completion;
- (void)registerItemForTypeIdentifier:(NSString*)type loadHandler:(NSItemProviderLoadHandler)handler;
@end
@interface NSString (NSItemProvider) <NSItemProviderReading, NSItemProviderWriting>
@end
@interface NSURL (NSItemProvider) <NSItemProviderReading, NSItemProviderWriting>
@end
@interface NSExtensionItem : NSObject <NSCopying, NSSecureCoding>
@property(nullable, copy) NSAttributedString* attributedTitle;
@property(nullable, copy) NSAttributedString* attributedContentText;
@property(nullable, copy) NSArray<NSItemProvider*>* attachments;
@property(nullable, copy) NSDictionary* userInfo;
@end
@class NSExtensionContext;
@protocol NSExtensionRequestHandling <NSObject>
@required
- (void)beginRequestWithExtensionContext:(NSExtensionContext*)context;
@end
@interface NSExtensionContext : NSObject
@property(readonly, copy) NSArray* inputItems;
- (void)completeRequestReturningItems:(nullable NSArray*)items completionHandler:(void (^_Nullable)(BOOL expired))completion;
- (void)cancelRequestWithError:(NSError*)error;
- (void)openURL:(NSURL*)url completionHandler:(void (^_Nullable)(BOOL success))completion;
@end
FOUNDATION_EXPORT NSString* const NSUserActivityTypeBrowsingWeb;
@class NSUserActivity;
@protocol NSUserActivityDelegate <NSObject>
@optional
- (void)userActivityWillSave:(NSUserActivity*)activity;
@end
@interface NSUserActivity : NSObject
- (instancetype)initWithActivityType:(NSString*)type NS_DESIGNATED_INITIALIZER;
@property(readonly, copy) NSString* activityType;
@property(nullable, copy) NSString* title;
@property(nullable, copy) NSDictionary* userInfo;
- (void)addUserInfoEntriesFromDictionary:(NSDictionary*)info;
@property(nullable, copy) NSSet<NSString*>* requiredUserInfoKeys;
@property BOOL needsSave;
@property(nullable, copy) NSURL* webpageURL;
@property(nullable, copy) NSURL* referrerURL;
@property(nullable, copy) NSDate* expirationDate;
@property(copy) NSSet<NSString*>* keywords;
@property(nullable, assign) id<NSUserActivityDelegate> delegate;
- (void)becomeCurrent;
- (void)resignCurrent;
- (void)invalidate;
@property(getter=isEligibleForHandoff) BOOL eligibleForHandoff;
@property(getter=isEligibleForSearch) BOOL eligibleForSearch;
@property(getter=isEligibleForPublicIndexing) BOOL eligibleForPublicIndexing;
@property(getter=isEligibleForPrediction) BOOL eligibleForPrediction;
@property(nullable, copy) NSString* persistentIdentifier;
@end
@interface NSMetadataItem : NSObject
- (nullable id)valueForAttribute:(NSString*)key;
@end
@interface NSMetadataQuery : NSObject
@property(nullable, copy) NSPredicate* predicate;
@property(copy) NSArray* searchScopes;
- (BOOL)startQuery;
- (void)stopQuery;
@property(readonly, copy) NSArray* results;
@end
@interface NSXPCConnection : NSObject <NSObject>
- (instancetype)initWithServiceName:(NSString*)name;
- (id)remoteObjectProxy;
- (void)resume;
- (void)invalidate;
@end

NS_ASSUME_NONNULL_END

#define NSLocalizedString(key, comment) [[NSBundle mainBundle] localizedStringForKey:(key) value:@"" table:nil]
#define NSLocalizedStringFromTable(key, tbl, comment) \
  [[NSBundle mainBundle] localizedStringForKey:(key) value:@"" table:(tbl)]
#define NSLocalizedStringFromTableInBundle(key, tbl, bundle, comment) \
  [bundle localizedStringForKey:(key) value:@"" table:(tbl)]
#define NSLocalizedStringWithDefaultValue(key, tbl, bundle, val, comment) \
  [bundle localizedStringForKey:(key) value:(val) table:(tbl)]
