// Stand-in for CoreFoundation's base: marks, integers, allocators and the root type.
#pragma once

#include <Availability.h>
#include <AvailabilityMacros.h>
#include <TargetConditionals.h>
#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <float.h>
#include <inttypes.h>
#include <limits.h>
#include <locale.h>
#include <math.h>
#include <setjmp.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <time.h>
#include <objc/objc.h>
#include <MacTypes.h>

#ifdef __cplusplus
#define CF_EXTERN_C_BEGIN extern "C" {
#define CF_EXTERN_C_END }
#define CF_EXPORT extern "C"
#else
#define CF_EXTERN_C_BEGIN
#define CF_EXTERN_C_END
#define CF_EXPORT extern
#endif
#define CF_INLINE static __inline__ __attribute__((always_inline))
#define CF_ASSUME_NONNULL_BEGIN _Pragma("clang assume_nonnull begin")
#define CF_ASSUME_NONNULL_END _Pragma("clang assume_nonnull end")
#define CF_IMPLICIT_BRIDGING_ENABLED _Pragma("clang arc_cf_code_audited begin")
#define CF_IMPLICIT_BRIDGING_DISABLED _Pragma("clang arc_cf_code_audited end")
/// What opens and closes every CoreFoundation-style header here.
#define SDK_CF_BEGIN CF_EXTERN_C_BEGIN CF_ASSUME_NONNULL_BEGIN CF_IMPLICIT_BRIDGING_ENABLED
#define SDK_CF_END CF_IMPLICIT_BRIDGING_DISABLED CF_ASSUME_NONNULL_END CF_EXTERN_C_END

#define CF_BRIDGED(cls) __attribute__((objc_bridge(cls)))
#define CF_BRIDGED_TYPE(cls) __attribute__((objc_bridge(cls)))
#define CF_BRIDGED_MUTABLE_TYPE(cls) __attribute__((objc_bridge_mutable(cls)))
#define CF_RELATED_TYPE(...) __attribute__((objc_bridge_related(__VA_ARGS__)))
#define CF_RETURNS_RETAINED __attribute__((cf_returns_retained))
#define CF_RETURNS_NOT_RETAINED __attribute__((cf_returns_not_retained))
#define CF_RELEASES_ARGUMENT __attribute__((cf_consumed))
#define CF_CONSUMED __attribute__((cf_consumed))
#define CF_NOESCAPE __attribute__((noescape))
#define CF_WARN_UNUSED_RESULT __attribute__((warn_unused_result))
#define CF_REQUIRES_NIL_TERMINATION __attribute__((sentinel))
#define CF_FORMAT_FUNCTION(text, first) __attribute__((format(CFString, text, first)))
#define CF_FORMAT_ARGUMENT(text) __attribute__((format_arg(text)))
#define CF_SWIFT_NAME(name)
#define CF_SWIFT_UNAVAILABLE(message)
#define CF_REFINED_FOR_SWIFT
#define CF_AVAILABLE(...)
#define CF_AVAILABLE_IOS(...)
#define CF_AVAILABLE_MAC(...)
#define CF_DEPRECATED(...)
#define CF_DEPRECATED_IOS(...)
#define CF_ENUM_AVAILABLE(...)
#define CF_ENUM_AVAILABLE_IOS(...)
#define CF_ENUM_DEPRECATED(...)
#define CF_ENUM_DEPRECATED_IOS(...)
#define CF_EXTENSION_UNAVAILABLE(...)
#define CF_EXTENSION_UNAVAILABLE_IOS(...)

#define SDK_ENUM_2(type, name) \
  enum name : type name;       \
  enum name : type
#define SDK_ENUM_1(type) enum : type
#define SDK_ENUM_PICK(_1, _2, name, ...) name
#define CF_ENUM(...) SDK_ENUM_PICK(__VA_ARGS__, SDK_ENUM_2, SDK_ENUM_1, )(__VA_ARGS__)
#if defined(__cplusplus)
// An unnamed set of flags: its values stay integers that can be combined without a cast.
#define CF_OPTIONS(type, name) \
  type name;                   \
  enum : type
#else
#define CF_OPTIONS(type, name) \
  enum name : type name;       \
  enum name : type
#endif
#define CF_CLOSED_ENUM(type, name) CF_ENUM(type, name)
#define CF_STRING_ENUM
#define CF_EXTENSIBLE_STRING_ENUM
#define CF_TYPED_ENUM
#define CF_TYPED_EXTENSIBLE_ENUM
#define CF_SWIFT_BRIDGED_TYPEDEF

typedef const void* CFTypeRef;
typedef unsigned long CFTypeID;
typedef unsigned long CFOptionFlags;
typedef unsigned long CFHashCode;
typedef signed long CFIndex;
typedef double CFTimeInterval;
typedef CFTimeInterval CFAbsoluteTime;
typedef CFTypeRef CFPropertyListRef;
typedef const struct CF_BRIDGED_TYPE(NSString) __CFString* CFStringRef;
typedef const struct CF_BRIDGED_TYPE(NSArray) __CFArray* CFArrayRef;
typedef const struct CF_BRIDGED_TYPE(NSDictionary) __CFDictionary* CFDictionaryRef;
typedef const struct CF_BRIDGED_TYPE(NSData) __CFData* CFDataRef;
typedef const struct CF_BRIDGED_TYPE(NSURL) __CFURL* CFURLRef;
typedef const struct CF_BRIDGED_TYPE(NSError) __CFError* CFErrorRef;
typedef const struct CF_BRIDGED_TYPE(NSSet) __CFSet* CFSetRef;
typedef const struct CF_BRIDGED_TYPE(NSNumber) __CFNumber* CFNumberRef;
typedef const struct CF_BRIDGED_TYPE(NSNumber) __CFBoolean* CFBooleanRef;
typedef const struct CF_BRIDGED_TYPE(NSDate) __CFDate* CFDateRef;
typedef const struct CF_BRIDGED_TYPE(NSTimeZone) __CFTimeZone* CFTimeZoneRef;
typedef const struct CF_BRIDGED_TYPE(NSLocale) __CFLocale* CFLocaleRef;
typedef const struct CF_BRIDGED_TYPE(NSCharacterSet) __CFCharacterSet* CFCharacterSetRef;
typedef const struct CF_BRIDGED_TYPE(NSAttributedString) __CFAttributedString* CFAttributedStringRef;
typedef const struct CF_BRIDGED_TYPE(NSNull) __CFNull* CFNullRef;
typedef const struct __CFAllocator* CFAllocatorRef;
typedef const struct __CFUUID* CFUUIDRef;
typedef const struct __CFTree* CFTreeRef;
typedef const struct __CFBag* CFBagRef;
typedef struct CF_BRIDGED_MUTABLE_TYPE(NSMutableString) __CFString* CFMutableStringRef;
typedef struct CF_BRIDGED_MUTABLE_TYPE(NSMutableArray) __CFArray* CFMutableArrayRef;
typedef struct CF_BRIDGED_MUTABLE_TYPE(NSMutableDictionary) __CFDictionary* CFMutableDictionaryRef;
typedef struct CF_BRIDGED_MUTABLE_TYPE(NSMutableData) __CFData* CFMutableDataRef;
typedef struct CF_BRIDGED_MUTABLE_TYPE(NSMutableSet) __CFSet* CFMutableSetRef;
typedef struct CF_BRIDGED_MUTABLE_TYPE(NSMutableCharacterSet) __CFCharacterSet* CFMutableCharacterSetRef;
typedef struct CF_BRIDGED_MUTABLE_TYPE(NSMutableAttributedString) __CFAttributedString* CFMutableAttributedStringRef;
typedef struct CF_BRIDGED_MUTABLE_TYPE(NSInputStream) __CFReadStream* CFReadStreamRef;
typedef struct CF_BRIDGED_MUTABLE_TYPE(NSOutputStream) __CFWriteStream* CFWriteStreamRef;
typedef struct __CFRunLoop* CFRunLoopRef;
typedef struct __CFRunLoopSource* CFRunLoopSourceRef;
typedef struct __CFRunLoopObserver* CFRunLoopObserverRef;
typedef struct CF_BRIDGED_MUTABLE_TYPE(NSTimer) __CFRunLoopTimer* CFRunLoopTimerRef;
typedef struct CF_BRIDGED_MUTABLE_TYPE(NSMachPort) __CFMachPort* CFMachPortRef;
typedef struct CF_BRIDGED_MUTABLE_TYPE(NSMessagePort) __CFMessagePort* CFMessagePortRef;
typedef struct __CFSocket* CFSocketRef;
typedef struct __CFNotificationCenter* CFNotificationCenterRef;
typedef struct __CFBundle* CFBundleRef;
typedef struct __CFBitVector* CFBitVectorRef;
typedef struct __CFCalendar* CFCalendarRef;
typedef struct __CFDateFormatter* CFDateFormatterRef;
typedef struct __CFNumberFormatter* CFNumberFormatterRef;
typedef struct __CFFileDescriptor* CFFileDescriptorRef;
typedef struct __CFBinaryHeap* CFBinaryHeapRef;
typedef struct __CFStringTokenizer* CFStringTokenizerRef;
typedef struct __CFPlugIn* CFPlugInRef;
typedef struct __CFMutableBag* CFMutableBagRef;
typedef struct __CFUserNotification* CFUserNotificationRef;
typedef struct __CFURLEnumerator* CFURLEnumeratorRef;
typedef struct {
  CFIndex location;
  CFIndex length;
} CFRange;
typedef CF_ENUM(CFIndex, CFComparisonResult) {
  kCFCompareLessThan = -1L,
  kCFCompareEqualTo = 0,
  kCFCompareGreaterThan = 1,
};
typedef CFComparisonResult (*CFComparatorFunction)(const void* first, const void* second, void* context);
static const CFIndex kCFNotFound = -1;
CF_INLINE CFRange CFRangeMake(CFIndex location, CFIndex length) {
  CFRange range;
  range.location = location;
  range.length = length;
  return range;
}
typedef struct {
  CFIndex version;
  void* info;
  const void* (*retain)(const void* info);
  void (*release)(const void* info);
  CFStringRef (*copyDescription)(const void* info);
  void* (*allocate)(CFIndex size, CFOptionFlags hint, void* info);
  void* (*reallocate)(void* pointer, CFIndex size, CFOptionFlags hint, void* info);
  void (*deallocate)(void* pointer, void* info);
  CFIndex (*preferredSize)(CFIndex size, CFOptionFlags hint, void* info);
} CFAllocatorContext;

#define kCFCoreFoundationVersionNumber_iOS_8_0 1140.10
#define kCFCoreFoundationVersionNumber_iOS_9_0 1240.10
#define kCFCoreFoundationVersionNumber_iOS_10_0 1348.00
#define kCFCoreFoundationVersionNumber_iOS_11_0 1443.00

SDK_CF_BEGIN
CF_EXPORT double kCFCoreFoundationVersionNumber;
CF_EXPORT const CFAllocatorRef kCFAllocatorDefault;
CF_EXPORT const CFAllocatorRef kCFAllocatorSystemDefault;
CF_EXPORT const CFAllocatorRef kCFAllocatorMalloc;
CF_EXPORT const CFAllocatorRef kCFAllocatorMallocZone;
CF_EXPORT const CFAllocatorRef kCFAllocatorNull;
CF_EXPORT const CFAllocatorRef kCFAllocatorUseContext;
CF_EXPORT const CFNullRef kCFNull;
CF_EXPORT const CFBooleanRef kCFBooleanTrue;
CF_EXPORT const CFBooleanRef kCFBooleanFalse;
CFTypeRef CFRetain(CFTypeRef value);
void CFRelease(CFTypeRef value);
CFTypeRef _Nullable CFAutorelease(CFTypeRef CF_RELEASES_ARGUMENT _Nullable value);
CFIndex CFGetRetainCount(CFTypeRef value);
Boolean CFEqual(CFTypeRef _Nullable first, CFTypeRef _Nullable second);
CFHashCode CFHash(CFTypeRef value);
CFTypeID CFGetTypeID(CFTypeRef value);
CFStringRef _Nullable CFCopyDescription(CFTypeRef _Nullable value);
CFStringRef CFCopyTypeIDDescription(CFTypeID type);
CFAllocatorRef CFGetAllocator(CFTypeRef value);
CFAllocatorRef CFAllocatorGetDefault(void);
CFAllocatorRef CFAllocatorCreate(CFAllocatorRef _Nullable allocator, CFAllocatorContext* context);
void* _Nullable CFAllocatorAllocate(CFAllocatorRef _Nullable allocator, CFIndex size, CFOptionFlags hint);
void CFAllocatorDeallocate(CFAllocatorRef _Nullable allocator, void* pointer);
CFTypeRef _Nullable CFMakeCollectable(CFTypeRef _Nullable value);
void CFShow(CFTypeRef _Nullable value);
void CFShowStr(CFStringRef text);
CFTypeID CFStringGetTypeID(void);
CFTypeID CFArrayGetTypeID(void);
CFTypeID CFDictionaryGetTypeID(void);
CFTypeID CFDataGetTypeID(void);
CFTypeID CFURLGetTypeID(void);
CFTypeID CFErrorGetTypeID(void);
CFTypeID CFSetGetTypeID(void);
CFTypeID CFNumberGetTypeID(void);
CFTypeID CFBooleanGetTypeID(void);
CFTypeID CFDateGetTypeID(void);
CFTypeID CFTimeZoneGetTypeID(void);
CFTypeID CFLocaleGetTypeID(void);
CFTypeID CFCharacterSetGetTypeID(void);
CFTypeID CFAttributedStringGetTypeID(void);
CFTypeID CFNullGetTypeID(void);
CFTypeID CFAllocatorGetTypeID(void);
CFTypeID CFUUIDGetTypeID(void);
CFTypeID CFTreeGetTypeID(void);
CFTypeID CFBagGetTypeID(void);
CFTypeID CFReadStreamGetTypeID(void);
CFTypeID CFWriteStreamGetTypeID(void);
CFTypeID CFRunLoopGetTypeID(void);
CFTypeID CFRunLoopSourceGetTypeID(void);
CFTypeID CFRunLoopObserverGetTypeID(void);
CFTypeID CFRunLoopTimerGetTypeID(void);
CFTypeID CFMachPortGetTypeID(void);
CFTypeID CFMessagePortGetTypeID(void);
CFTypeID CFSocketGetTypeID(void);
CFTypeID CFNotificationCenterGetTypeID(void);
CFTypeID CFBundleGetTypeID(void);
CFTypeID CFCalendarGetTypeID(void);
CFTypeID CFDateFormatterGetTypeID(void);
CFTypeID CFNumberFormatterGetTypeID(void);
CFTypeID CFFileDescriptorGetTypeID(void);
SDK_CF_END
