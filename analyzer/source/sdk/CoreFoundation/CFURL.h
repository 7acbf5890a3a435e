// Stand-in for CoreFoundation's URLs and bundles.
#pragma once

#include <CoreFoundation/CFData.h>

SDK_CF_BEGIN
typedef CF_ENUM(CFIndex, CFURLPathStyle) { kCFURLPOSIXPathStyle = 0, kCFURLHFSPathStyle, kCFURLWindowsPathStyle };
CF_EXPORT const CFStringRef kCFURLFileSizeKey;
CF_EXPORT const CFStringRef kCFURLIsExcludedFromBackupKey;
CF_EXPORT const CFStringRef kCFURLContentModificationDateKey;
CF_EXPORT const CFStringRef kCFURLCreationDateKey;
CF_EXPORT const CFStringRef kCFURLVolumeAvailableCapacityKey;
CF_EXPORT const CFStringRef kCFURLVolumeTotalCapacityKey;
CF_EXPORT const CFStringRef kCFURLVolumeAvailableCapacityForImportantUsageKey;
CFURLRef CFURLCreateWithString(CFAllocatorRef _Nullable allocator, CFStringRef text, CFURLRef _Nullable base);
CFURLRef CFURLCreateWithBytes(CFAllocatorRef _Nullable allocator, const UInt8* bytes, CFIndex size, CFStringEncoding encoding, CFURLRef _Nullable base);
CFURLRef CFURLCreateWithFileSystemPath(CFAllocatorRef _Nullable allocator, CFStringRef path, CFURLPathStyle style, Boolean folder);
CFURLRef CFURLCreateFromFileSystemRepresentation(CFAllocatorRef _Nullable allocator, const UInt8* path, CFIndex size, Boolean folder);
CFURLRef CFURLCreateCopyAppendingPathComponent(CFAllocatorRef _Nullable allocator, CFURLRef url, CFStringRef component, Boolean folder);
CFURLRef CFURLCreateCopyDeletingLastPathComponent(CFAllocatorRef _Nullable allocator, CFURLRef url);
CFURLRef CFURLCreateCopyAppendingPathExtension(CFAllocatorRef _Nullable allocator, CFURLRef url, CFStringRef extension);
CFURLRef CFURLCopyAbsoluteURL(CFURLRef url);
CFStringRef CFURLGetString(CFURLRef url);
CFURLRef _Nullable CFURLGetBaseURL(CFURLRef url);
CFStringRef _Nullable CFURLCopyScheme(CFURLRef url);
CFStringRef _Nullable CFURLCopyHostName(CFURLRef url);
CFStringRef _Nullable CFURLCopyPath(CFURLRef url);
CFStringRef _Nullable CFURLCopyQueryString(CFURLRef url, CFStringRef _Nullable keep);
CFStringRef _Nullable CFURLCopyFragment(CFURLRef url, CFStringRef _Nullable keep);
CFStringRef _Nullable CFURLCopyUserName(CFURLRef url);
CFStringRef _Nullable CFURLCopyPassword(CFURLRef url);
CFStringRef _Nullable CFURLCopyLastPathComponent(CFURLRef url);
CFStringRef _Nullable CFURLCopyPathExtension(CFURLRef url);
CFStringRef _Nullable CFURLCopyFileSystemPath(CFURLRef url, CFURLPathStyle style);
CFStringRef _Nullable CFURLCopyResourceSpecifier(CFURLRef url);
SInt32 CFURLGetPortNumber(CFURLRef url);
CFIndex CFURLGetBytes(CFURLRef url, UInt8* _Nullable buffer, CFIndex size);
Boolean CFURLGetFileSystemRepresentation(CFURLRef url, Boolean resolve, UInt8* buffer, CFIndex size);
Boolean CFURLHasDirectoryPath(CFURLRef url);
Boolean CFURLCanBeDecomposed(CFURLRef url);
CFStringRef _Nullable CFURLCreateStringByAddingPercentEscapes(CFAllocatorRef _Nullable allocator, CFStringRef text, CFStringRef _Nullable keep, CFStringRef _Nullable escape, CFStringEncoding encoding);
CFStringRef _Nullable CFURLCreateStringByReplacingPercentEscapes(CFAllocatorRef _Nullable allocator, CFStringRef text, CFStringRef keep);
CFStringRef _Nullable CFURLCreateStringByReplacingPercentEscapesUsingEncoding(CFAllocatorRef _Nullable allocator, CFStringRef text, CFStringRef keep, CFStringEncoding encoding);
Boolean CFURLCopyResourcePropertyForKey(CFURLRef url, CFStringRef key, void* _Nullable value, CFErrorRef _Nullable* _Nullable error);
Boolean CFURLSetResourcePropertyForKey(CFURLRef url, CFStringRef key, CFTypeRef _Nullable value, CFErrorRef _Nullable* _Nullable error);
Boolean CFURLResourceIsReachable(CFURLRef url, CFErrorRef _Nullable* _Nullable error);
CF_EXPORT const CFStringRef kCFBundleInfoDictionaryVersionKey;
CF_EXPORT const CFStringRef kCFBundleExecutableKey;
CF_EXPORT const CFStringRef kCFBundleIdentifierKey;
CF_EXPORT const CFStringRef kCFBundleVersionKey;
CF_EXPORT const CFStringRef kCFBundleDevelopmentRegionKey;
CF_EXPORT const CFStringRef kCFBundleNameKey;
CF_EXPORT const CFStringRef kCFBundleLocalizationsKey;
CFBundleRef _Nullable CFBundleGetMainBundle(void);
CFBundleRef _Nullable CFBundleGetBundleWithIdentifier(CFStringRef identifier);
CFBundleRef _Nullable CFBundleCreate(CFAllocatorRef _Nullable allocator, CFURLRef url);
CFDictionaryRef _Nullable CFBundleGetInfoDictionary(CFBundleRef bundle);
CFTypeRef _Nullable CFBundleGetValueForInfoDictionaryKey(CFBundleRef bundle, CFStringRef key);
CFStringRef _Nullable CFBundleGetIdentifier(CFBundleRef bundle);
UInt32 CFBundleGetVersionNumber(CFBundleRef bundle);
CFURLRef _Nullable CFBundleCopyBundleURL(CFBundleRef bundle);
CFURLRef _Nullable CFBundleCopyExecutableURL(CFBundleRef bundle);
CFURLRef _Nullable CFBundleCopyResourcesDirectoryURL(CFBundleRef bundle);
CFURLRef _Nullable CFBundleCopyResourceURL(CFBundleRef bundle, CFStringRef name, CFStringRef _Nullable type, CFStringRef _Nullable folder);
CFStringRef CFBundleCopyLocalizedString(CFBundleRef bundle, CFStringRef key, CFStringRef _Nullable value, CFStringRef _Nullable table);
Boolean CFBundleLoadExecutable(CFBundleRef bundle);
void* _Nullable CFBundleGetFunctionPointerForName(CFBundleRef bundle, CFStringRef name);
void* _Nullable CFBundleGetDataPointerForName(CFBundleRef bundle, CFStringRef name);
SDK_CF_END
