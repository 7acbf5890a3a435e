// Stand-in for CoreFoundation: the opaque types and the functions apps call.
#pragma once

#include <Availability.h>
#include <TargetConditionals.h>
#include <objc/objc.h>
#include <stddef.h>
#include <stdint.h>

#define CF_BRIDGED(cls) __attribute__((objc_bridge(cls)))

typedef const void* CFTypeRef;
typedef const struct CF_BRIDGED(NSString) __CFString* CFStringRef;
typedef const struct CF_BRIDGED(NSArray) __CFArray* CFArrayRef;
typedef const struct CF_BRIDGED(NSDictionary) __CFDictionary* CFDictionaryRef;
typedef struct CF_BRIDGED(NSMutableDictionary) __CFDictionaryMutable* CFMutableDictionaryRef;
typedef const struct CF_BRIDGED(NSData) __CFData* CFDataRef;
typedef const struct CF_BRIDGED(NSURL) __CFURL* CFURLRef;
typedef const struct CF_BRIDGED(NSError) __CFError* CFErrorRef;
typedef const struct __CFBoolean* CFBooleanRef;
typedef const struct __CFUUID* CFUUIDRef;
typedef const struct __CFAllocator* CFAllocatorRef;
typedef struct CF_BRIDGED(NSInputStream) __CFReadStream* CFReadStreamRef;
typedef struct CF_BRIDGED(NSOutputStream) __CFWriteStream* CFWriteStreamRef;
typedef struct __CFNotificationCenter* CFNotificationCenterRef;

typedef long CFIndex;
typedef unsigned long CFTypeID;
typedef double CFTimeInterval;
typedef double CFAbsoluteTime;
typedef unsigned char Boolean;

extern const CFBooleanRef kCFBooleanTrue;
extern const CFBooleanRef kCFBooleanFalse;
extern const CFAllocatorRef kCFAllocatorDefault;

extern CFTypeRef CFRetain(CFTypeRef value);
extern void CFRelease(CFTypeRef value);
extern CFAbsoluteTime CFAbsoluteTimeGetCurrent(void);
extern CFIndex CFArrayGetCount(CFArrayRef array);
extern const void* CFArrayGetValueAtIndex(CFArrayRef array, CFIndex index);
extern const void* CFDictionaryGetValue(CFDictionaryRef dictionary, const void* key);
extern Boolean CFReadStreamOpen(CFReadStreamRef stream);
extern Boolean CFWriteStreamOpen(CFWriteStreamRef stream);
extern CFIndex CFWriteStreamWrite(CFWriteStreamRef stream, const uint8_t* bytes, CFIndex length);
extern Boolean CFReadStreamSetProperty(CFReadStreamRef stream, CFStringRef name, CFTypeRef value);
extern Boolean CFWriteStreamSetProperty(CFWriteStreamRef stream, CFStringRef name, CFTypeRef value);
extern void CFStreamCreatePairWithSocketToHost(CFAllocatorRef allocator, CFStringRef host, uint32_t port,
                                               CFReadStreamRef* read, CFWriteStreamRef* write);
