// Stand-in for CoreFoundation's data, numbers, dates, identifiers, errors and property lists.
#pragma once

#include <CoreFoundation/CFArray.h>
#include <CoreFoundation/CFString.h>
#include <CoreFoundation/CFBase.h>

SDK_CF_BEGIN
CFDataRef CFDataCreate(CFAllocatorRef _Nullable allocator, const UInt8* _Nullable bytes, CFIndex size);
CFDataRef CFDataCreateWithBytesNoCopy(CFAllocatorRef _Nullable allocator, const UInt8* _Nullable bytes, CFIndex size, CFAllocatorRef _Nullable deallocator);
CFDataRef CFDataCreateCopy(CFAllocatorRef _Nullable allocator, CFDataRef data);
CFMutableDataRef CFDataCreateMutable(CFAllocatorRef _Nullable allocator, CFIndex capacity);
CFMutableDataRef CFDataCreateMutableCopy(CFAllocatorRef _Nullable allocator, CFIndex capacity, CFDataRef data);
CFIndex CFDataGetLength(CFDataRef data);
const UInt8* CFDataGetBytePtr(CFDataRef data);
UInt8* CFDataGetMutableBytePtr(CFMutableDataRef data);
void CFDataGetBytes(CFDataRef data, CFRange range, UInt8* buffer);
void CFDataSetLength(CFMutableDataRef data, CFIndex size);
void CFDataIncreaseLength(CFMutableDataRef data, CFIndex size);
void CFDataAppendBytes(CFMutableDataRef data, const UInt8* bytes, CFIndex size);
void CFDataReplaceBytes(CFMutableDataRef data, CFRange range, const UInt8* bytes, CFIndex size);
void CFDataDeleteBytes(CFMutableDataRef data, CFRange range);

typedef CF_ENUM(CFIndex, CFNumberType) {
  kCFNumberSInt8Type = 1, kCFNumberSInt16Type, kCFNumberSInt32Type, kCFNumberSInt64Type, kCFNumberFloat32Type,
  kCFNumberFloat64Type, kCFNumberCharType, kCFNumberShortType, kCFNumberIntType, kCFNumberLongType,
  kCFNumberLongLongType, kCFNumberFloatType, kCFNumberDoubleType, kCFNumberCFIndexType, kCFNumberNSIntegerType,
  kCFNumberCGFloatType, kCFNumberMaxType = 16,
};
CF_EXPORT const CFNumberRef kCFNumberPositiveInfinity;
CF_EXPORT const CFNumberRef kCFNumberNaN;
CFNumberRef CFNumberCreate(CFAllocatorRef _Nullable allocator, CFNumberType type, const void* value);
Boolean CFNumberGetValue(CFNumberRef number, CFNumberType type, void* value);
CFNumberType CFNumberGetType(CFNumberRef number);
CFIndex CFNumberGetByteSize(CFNumberRef number);
Boolean CFNumberIsFloatType(CFNumberRef number);
CFComparisonResult CFNumberCompare(CFNumberRef number, CFNumberRef _Nullable other, void* _Nullable context);
Boolean CFBooleanGetValue(CFBooleanRef value);

CF_EXPORT const CFTimeInterval kCFAbsoluteTimeIntervalSince1970;
CF_EXPORT const CFTimeInterval kCFAbsoluteTimeIntervalSince1904;
typedef struct {
  SInt32 year;
  SInt8 month, day, hour, minute;
  double second;
} CFGregorianDate;
CFAbsoluteTime CFAbsoluteTimeGetCurrent(void);
CFDateRef CFDateCreate(CFAllocatorRef _Nullable allocator, CFAbsoluteTime time);
CFAbsoluteTime CFDateGetAbsoluteTime(CFDateRef date);
CFTimeInterval CFDateGetTimeIntervalSinceDate(CFDateRef date, CFDateRef other);
CFComparisonResult CFDateCompare(CFDateRef date, CFDateRef other, void* _Nullable context);
CFTimeZoneRef CFTimeZoneCopyDefault(void);
CFTimeZoneRef CFTimeZoneCopySystem(void);
CFStringRef CFTimeZoneGetName(CFTimeZoneRef zone);
CFTimeInterval CFTimeZoneGetSecondsFromGMT(CFTimeZoneRef zone, CFAbsoluteTime time);
typedef CFStringRef CFLocaleIdentifier;
typedef CFStringRef CFLocaleKey;
CF_EXPORT const CFLocaleKey kCFLocaleLanguageCode;
CF_EXPORT const CFLocaleKey kCFLocaleCountryCode;
CF_EXPORT const CFLocaleKey kCFLocaleIdentifier;
CFLocaleRef CFLocaleCopyCurrent(void);
CFLocaleRef CFLocaleGetSystem(void);
CFLocaleRef _Nullable CFLocaleCreate(CFAllocatorRef _Nullable allocator, CFStringRef identifier);
CFStringRef CFLocaleGetIdentifier(CFLocaleRef locale);
CFTypeRef _Nullable CFLocaleGetValue(CFLocaleRef locale, CFLocaleKey key);
CFArrayRef CFLocaleCopyPreferredLanguages(void);
CFArrayRef CFLocaleCopyISOCountryCodes(void);
CFArrayRef CFLocaleCopyISOCurrencyCodes(void);

typedef struct {
  UInt8 byte0, byte1, byte2, byte3, byte4, byte5, byte6, byte7, byte8, byte9, byte10, byte11, byte12, byte13, byte14,
      byte15;
} CFUUIDBytes;
CFUUIDRef CFUUIDCreate(CFAllocatorRef _Nullable allocator);
CFUUIDRef CFUUIDCreateFromString(CFAllocatorRef _Nullable allocator, CFStringRef text);
CFStringRef CFUUIDCreateString(CFAllocatorRef _Nullable allocator, CFUUIDRef identifier);
CFUUIDRef CFUUIDCreateFromUUIDBytes(CFAllocatorRef _Nullable allocator, CFUUIDBytes bytes);
CFUUIDBytes CFUUIDGetUUIDBytes(CFUUIDRef identifier);

typedef CFStringRef CFErrorDomain;
CF_EXPORT const CFErrorDomain kCFErrorDomainPOSIX;
CF_EXPORT const CFErrorDomain kCFErrorDomainOSStatus;
CF_EXPORT const CFErrorDomain kCFErrorDomainMach;
CF_EXPORT const CFErrorDomain kCFErrorDomainCocoa;
CF_EXPORT const CFStringRef kCFErrorLocalizedDescriptionKey;
CF_EXPORT const CFStringRef kCFErrorUnderlyingErrorKey;
CF_EXPORT const CFStringRef kCFErrorDescriptionKey;
CFErrorRef CFErrorCreate(CFAllocatorRef _Nullable allocator, CFErrorDomain domain, CFIndex code, CFDictionaryRef _Nullable info);
CFErrorDomain CFErrorGetDomain(CFErrorRef error);
CFIndex CFErrorGetCode(CFErrorRef error);
CFDictionaryRef _Nullable CFErrorCopyUserInfo(CFErrorRef error);
CFStringRef CFErrorCopyDescription(CFErrorRef error);
CFStringRef _Nullable CFErrorCopyFailureReason(CFErrorRef error);

typedef CF_OPTIONS(CFOptionFlags, CFPropertyListMutabilityOptions) {
  kCFPropertyListImmutable = 0, kCFPropertyListMutableContainers = 1, kCFPropertyListMutableContainersAndLeaves = 2,
};
typedef CF_ENUM(CFIndex, CFPropertyListFormat) {
  kCFPropertyListOpenStepFormat = 1, kCFPropertyListXMLFormat_v1_0 = 100, kCFPropertyListBinaryFormat_v1_0 = 200,
};
CFPropertyListRef CFPropertyListCreateWithData(CFAllocatorRef _Nullable allocator, CFDataRef data, CFOptionFlags options, CFPropertyListFormat* _Nullable format, CFErrorRef _Nullable* _Nullable error);
CFDataRef CFPropertyListCreateData(CFAllocatorRef _Nullable allocator, CFPropertyListRef list, CFPropertyListFormat format, CFOptionFlags options, CFErrorRef _Nullable* _Nullable error);
CFPropertyListRef CFPropertyListCreateDeepCopy(CFAllocatorRef _Nullable allocator, CFPropertyListRef list, CFOptionFlags options);
Boolean CFPropertyListIsValid(CFPropertyListRef list, CFPropertyListFormat format);
CF_EXPORT const CFStringRef kCFPreferencesAnyApplication;
CF_EXPORT const CFStringRef kCFPreferencesCurrentApplication;
CF_EXPORT const CFStringRef kCFPreferencesAnyHost;
CF_EXPORT const CFStringRef kCFPreferencesCurrentHost;
CF_EXPORT const CFStringRef kCFPreferencesAnyUser;
CF_EXPORT const CFStringRef kCFPreferencesCurrentUser;
CFPropertyListRef _Nullable CFPreferencesCopyAppValue(CFStringRef key, CFStringRef application);
CFPropertyListRef _Nullable CFPreferencesCopyValue(CFStringRef key, CFStringRef application, CFStringRef user, CFStringRef host);
Boolean CFPreferencesGetAppBooleanValue(CFStringRef key, CFStringRef application, Boolean* _Nullable valid);
CFIndex CFPreferencesGetAppIntegerValue(CFStringRef key, CFStringRef application, Boolean* _Nullable valid);
void CFPreferencesSetAppValue(CFStringRef key, CFPropertyListRef _Nullable value, CFStringRef application);
Boolean CFPreferencesAppSynchronize(CFStringRef application);
SDK_CF_END
