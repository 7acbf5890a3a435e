// Stand-in for SystemConfiguration: reachability and the captive network.
#pragma once

#include <CoreFoundation/CoreFoundation.h>
#include <dispatch/dispatch.h>
#include <sys/socket.h>

SDK_CF_BEGIN
typedef const struct CF_BRIDGED_TYPE(id) __SCNetworkReachability* SCNetworkReachabilityRef;
typedef struct {
  CFIndex version;
  void* _Nullable info;
  const void* _Nonnull (*_Nullable retain)(const void* info);
  void (*_Nullable release)(const void* info);
  CFStringRef _Nonnull (*_Nullable copyDescription)(const void* info);
} SCNetworkReachabilityContext;
typedef CF_OPTIONS(uint32_t, SCNetworkReachabilityFlags) {
  kSCNetworkReachabilityFlagsTransientConnection = 1 << 0,
  kSCNetworkReachabilityFlagsReachable = 1 << 1,
  kSCNetworkReachabilityFlagsConnectionRequired = 1 << 2,
  kSCNetworkReachabilityFlagsConnectionOnTraffic = 1 << 3,
  kSCNetworkReachabilityFlagsInterventionRequired = 1 << 4,
  kSCNetworkReachabilityFlagsConnectionOnDemand = 1 << 5,
  kSCNetworkReachabilityFlagsIsLocalAddress = 1 << 16,
  kSCNetworkReachabilityFlagsIsDirect = 1 << 17,
  kSCNetworkReachabilityFlagsIsWWAN = 1 << 18,
  kSCNetworkReachabilityFlagsConnectionAutomatic = kSCNetworkReachabilityFlagsConnectionOnTraffic,
};
typedef void (*SCNetworkReachabilityCallBack)(SCNetworkReachabilityRef target, SCNetworkReachabilityFlags flags, void* _Nullable info);
CF_EXPORT const CFStringRef kCNNetworkInfoKeySSID;
CF_EXPORT const CFStringRef kCNNetworkInfoKeyBSSID;
CF_EXPORT const CFStringRef kCNNetworkInfoKeySSIDData;
SCNetworkReachabilityRef _Nullable SCNetworkReachabilityCreateWithAddress(CFAllocatorRef _Nullable allocator, const struct sockaddr* address);
SCNetworkReachabilityRef _Nullable SCNetworkReachabilityCreateWithAddressPair(CFAllocatorRef _Nullable allocator, const struct sockaddr* _Nullable local, const struct sockaddr* _Nullable remote);
SCNetworkReachabilityRef _Nullable SCNetworkReachabilityCreateWithName(CFAllocatorRef _Nullable allocator, const char* name);
Boolean SCNetworkReachabilityGetFlags(SCNetworkReachabilityRef target, SCNetworkReachabilityFlags* flags);
Boolean SCNetworkReachabilitySetCallback(SCNetworkReachabilityRef target, SCNetworkReachabilityCallBack _Nullable callback, SCNetworkReachabilityContext* _Nullable context);
Boolean SCNetworkReachabilityScheduleWithRunLoop(SCNetworkReachabilityRef target, CFRunLoopRef loop, CFStringRef mode);
Boolean SCNetworkReachabilityUnscheduleFromRunLoop(SCNetworkReachabilityRef target, CFRunLoopRef loop, CFStringRef mode);
Boolean SCNetworkReachabilitySetDispatchQueue(SCNetworkReachabilityRef target, dispatch_queue_t _Nullable queue);
CFArrayRef _Nullable CNCopySupportedInterfaces(void);
CFDictionaryRef _Nullable CNCopyCurrentNetworkInfo(CFStringRef interface);
int SCError(void);
const char* SCErrorString(int status);
SDK_CF_END
