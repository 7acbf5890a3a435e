// Stand-in for CoreFoundation's collections.
#pragma once

#include <CoreFoundation/CFBase.h>

SDK_CF_BEGIN
typedef struct {
  CFIndex version;
  const void* _Nullable (*_Nullable retain)(CFAllocatorRef _Nullable allocator, const void* _Nullable value);
  void (*_Nullable release)(CFAllocatorRef _Nullable allocator, const void* _Nullable value);
  CFStringRef _Nullable (*_Nullable copyDescription)(const void* _Nullable value);
  Boolean (*_Nullable equal)(const void* _Nullable first, const void* _Nullable second);
} CFArrayCallBacks;
typedef CFArrayCallBacks CFDictionaryValueCallBacks;
typedef struct {
  CFIndex version;
  const void* _Nullable (*_Nullable retain)(CFAllocatorRef _Nullable allocator, const void* _Nullable value);
  void (*_Nullable release)(CFAllocatorRef _Nullable allocator, const void* _Nullable value);
  CFStringRef _Nullable (*_Nullable copyDescription)(const void* _Nullable value);
  Boolean (*_Nullable equal)(const void* _Nullable first, const void* _Nullable second);
  CFHashCode (*_Nullable hash)(const void* _Nullable value);
} CFDictionaryKeyCallBacks;
typedef CFDictionaryKeyCallBacks CFSetCallBacks;
typedef void (*CFArrayApplierFunction)(const void* value, void* _Nullable context);
typedef void (*CFSetApplierFunction)(const void* value, void* _Nullable context);
typedef void (*CFDictionaryApplierFunction)(const void* key, const void* value, void* _Nullable context);
CF_EXPORT const CFArrayCallBacks kCFTypeArrayCallBacks;
CF_EXPORT const CFDictionaryKeyCallBacks kCFTypeDictionaryKeyCallBacks;
CF_EXPORT const CFDictionaryKeyCallBacks kCFCopyStringDictionaryKeyCallBacks;
CF_EXPORT const CFDictionaryValueCallBacks kCFTypeDictionaryValueCallBacks;
CF_EXPORT const CFSetCallBacks kCFTypeSetCallBacks;
CFArrayRef CFArrayCreate(CFAllocatorRef _Nullable allocator, const void* _Nullable* _Nullable values, CFIndex count, const CFArrayCallBacks* _Nullable callbacks);
CFArrayRef CFArrayCreateCopy(CFAllocatorRef _Nullable allocator, CFArrayRef array);
CFMutableArrayRef CFArrayCreateMutable(CFAllocatorRef _Nullable allocator, CFIndex capacity, const CFArrayCallBacks* _Nullable callbacks);
CFMutableArrayRef CFArrayCreateMutableCopy(CFAllocatorRef _Nullable allocator, CFIndex capacity, CFArrayRef array);
CFIndex CFArrayGetCount(CFArrayRef array);
CFIndex CFArrayGetCountOfValue(CFArrayRef array, CFRange range, const void* _Nullable value);
Boolean CFArrayContainsValue(CFArrayRef array, CFRange range, const void* _Nullable value);
const void* _Null_unspecified CFArrayGetValueAtIndex(CFArrayRef array, CFIndex index);
void CFArrayGetValues(CFArrayRef array, CFRange range, const void* _Nullable* _Nonnull values);
CFIndex CFArrayGetFirstIndexOfValue(CFArrayRef array, CFRange range, const void* _Nullable value);
void CFArrayApplyFunction(CFArrayRef array, CFRange range, CFArrayApplierFunction function, void* _Nullable context);
void CFArrayAppendValue(CFMutableArrayRef array, const void* _Nullable value);
void CFArrayInsertValueAtIndex(CFMutableArrayRef array, CFIndex index, const void* _Nullable value);
void CFArraySetValueAtIndex(CFMutableArrayRef array, CFIndex index, const void* _Nullable value);
void CFArrayRemoveValueAtIndex(CFMutableArrayRef array, CFIndex index);
void CFArrayRemoveAllValues(CFMutableArrayRef array);
void CFArrayAppendArray(CFMutableArrayRef array, CFArrayRef other, CFRange range);
void CFArraySortValues(CFMutableArrayRef array, CFRange range, CFComparatorFunction comparator, void* _Nullable context);
CFDictionaryRef CFDictionaryCreate(CFAllocatorRef _Nullable allocator, const void* _Nullable* _Nullable keys, const void* _Nullable* _Nullable values, CFIndex count, const CFDictionaryKeyCallBacks* _Nullable key_callbacks, const CFDictionaryValueCallBacks* _Nullable value_callbacks);
CFDictionaryRef CFDictionaryCreateCopy(CFAllocatorRef _Nullable allocator, CFDictionaryRef dictionary);
CFMutableDictionaryRef CFDictionaryCreateMutable(CFAllocatorRef _Nullable allocator, CFIndex capacity, const CFDictionaryKeyCallBacks* _Nullable key_callbacks, const CFDictionaryValueCallBacks* _Nullable value_callbacks);
CFMutableDictionaryRef CFDictionaryCreateMutableCopy(CFAllocatorRef _Nullable allocator, CFIndex capacity, CFDictionaryRef dictionary);
CFIndex CFDictionaryGetCount(CFDictionaryRef dictionary);
Boolean CFDictionaryContainsKey(CFDictionaryRef dictionary, const void* _Nullable key);
Boolean CFDictionaryContainsValue(CFDictionaryRef dictionary, const void* _Nullable value);
const void* _Nullable CFDictionaryGetValue(CFDictionaryRef dictionary, const void* _Nullable key);
Boolean CFDictionaryGetValueIfPresent(CFDictionaryRef dictionary, const void* _Nullable key, const void* _Nullable* _Nullable value);
void CFDictionaryGetKeysAndValues(CFDictionaryRef dictionary, const void* _Nullable* _Nullable keys, const void* _Nullable* _Nullable values);
void CFDictionaryApplyFunction(CFDictionaryRef dictionary, CFDictionaryApplierFunction function, void* _Nullable context);
void CFDictionaryAddValue(CFMutableDictionaryRef dictionary, const void* _Nullable key, const void* _Nullable value);
void CFDictionarySetValue(CFMutableDictionaryRef dictionary, const void* _Nullable key, const void* _Nullable value);
void CFDictionaryReplaceValue(CFMutableDictionaryRef dictionary, const void* _Nullable key, const void* _Nullable value);
void CFDictionaryRemoveValue(CFMutableDictionaryRef dictionary, const void* _Nullable key);
void CFDictionaryRemoveAllValues(CFMutableDictionaryRef dictionary);
CFSetRef CFSetCreate(CFAllocatorRef _Nullable allocator, const void* _Nullable* _Nullable values, CFIndex count, const CFSetCallBacks* _Nullable callbacks);
CFMutableSetRef CFSetCreateMutable(CFAllocatorRef _Nullable allocator, CFIndex capacity, const CFSetCallBacks* _Nullable callbacks);
CFIndex CFSetGetCount(CFSetRef set);
Boolean CFSetContainsValue(CFSetRef set, const void* _Nullable value);
const void* _Nullable CFSetGetValue(CFSetRef set, const void* _Nullable value);
void CFSetGetValues(CFSetRef set, const void* _Nullable* _Nullable values);
void CFSetAddValue(CFMutableSetRef set, const void* _Nullable value);
void CFSetSetValue(CFMutableSetRef set, const void* _Nullable value);
void CFSetRemoveValue(CFMutableSetRef set, const void* _Nullable value);
void CFSetRemoveAllValues(CFMutableSetRef set);
void CFSetApplyFunction(CFSetRef set, CFSetApplierFunction function, void* _Nullable context);
SDK_CF_END
