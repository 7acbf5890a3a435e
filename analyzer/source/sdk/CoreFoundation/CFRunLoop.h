// Stand-in for CoreFoundation's run loops, sockets, streams, ports and notifications.
#pragma once

#include <CoreFoundation/CFData.h>
#include <dispatch/dispatch.h>
#include <mach/mach_types.h>
#include <sys/socket.h>

SDK_CF_BEGIN
typedef CFStringRef CFRunLoopMode;
typedef CF_ENUM(SInt32, CFRunLoopRunResult) {
  kCFRunLoopRunFinished = 1, kCFRunLoopRunStopped, kCFRunLoopRunTimedOut, kCFRunLoopRunHandledSource,
};
typedef CF_OPTIONS(CFOptionFlags, CFRunLoopActivity) {
  kCFRunLoopEntry = 1 << 0, kCFRunLoopBeforeTimers = 1 << 1, kCFRunLoopBeforeSources = 1 << 2,
  kCFRunLoopBeforeWaiting = 1 << 5, kCFRunLoopAfterWaiting = 1 << 6, kCFRunLoopExit = 1 << 7,
  kCFRunLoopAllActivities = 0x0FFFFFFFU,
};
CF_EXPORT const CFRunLoopMode kCFRunLoopDefaultMode;
CF_EXPORT const CFRunLoopMode kCFRunLoopCommonModes;
typedef struct {
  CFIndex version;
  void* _Nullable info;
  const void* _Nullable (*_Nullable retain)(const void* _Nullable info);
  void (*_Nullable release)(const void* _Nullable info);
  CFStringRef _Nullable (*_Nullable copyDescription)(const void* _Nullable info);
  Boolean (*_Nullable equal)(const void* _Nullable first, const void* _Nullable second);
  CFHashCode (*_Nullable hash)(const void* _Nullable info);
  void (*_Nullable schedule)(void* _Nullable info, CFRunLoopRef loop, CFRunLoopMode mode);
  void (*_Nullable cancel)(void* _Nullable info, CFRunLoopRef loop, CFRunLoopMode mode);
  void (*_Nullable perform)(void* _Nullable info);
} CFRunLoopSourceContext;
typedef struct {
  CFIndex version;
  void* _Nullable info;
  const void* _Nullable (*_Nullable retain)(const void* _Nullable info);
  void (*_Nullable release)(const void* _Nullable info);
  CFStringRef _Nullable (*_Nullable copyDescription)(const void* _Nullable info);
} CFRunLoopObserverContext;
typedef CFRunLoopObserverContext CFRunLoopTimerContext;
typedef CFRunLoopObserverContext CFSocketContext;
typedef CFRunLoopObserverContext CFMessagePortContext;
typedef CFRunLoopObserverContext CFMachPortContext;
typedef struct {
  CFIndex version;
  void* _Nullable info;
  void* _Nullable (*_Nullable retain)(void* _Nullable info);
  void (*_Nullable release)(void* _Nullable info);
  CFStringRef _Nullable (*_Nullable copyDescription)(void* _Nullable info);
} CFStreamClientContext;
typedef void (*CFRunLoopObserverCallBack)(CFRunLoopObserverRef observer, CFRunLoopActivity activity, void* _Nullable info);
typedef void (*CFRunLoopTimerCallBack)(CFRunLoopTimerRef timer, void* _Nullable info);
CFRunLoopRef CFRunLoopGetCurrent(void);
CFRunLoopRef CFRunLoopGetMain(void);
CFRunLoopMode _Nullable CFRunLoopCopyCurrentMode(CFRunLoopRef loop);
CFArrayRef CFRunLoopCopyAllModes(CFRunLoopRef loop);
void CFRunLoopAddCommonMode(CFRunLoopRef loop, CFRunLoopMode mode);
void CFRunLoopRun(void);
CFRunLoopRunResult CFRunLoopRunInMode(CFRunLoopMode mode, CFTimeInterval seconds, Boolean one);
Boolean CFRunLoopIsWaiting(CFRunLoopRef loop);
void CFRunLoopWakeUp(CFRunLoopRef loop);
void CFRunLoopStop(CFRunLoopRef loop);
void CFRunLoopPerformBlock(CFRunLoopRef loop, CFTypeRef _Nullable mode, void (^block)(void));
void CFRunLoopAddSource(CFRunLoopRef loop, CFRunLoopSourceRef _Nullable source, CFRunLoopMode _Nullable mode);
void CFRunLoopRemoveSource(CFRunLoopRef loop, CFRunLoopSourceRef _Nullable source, CFRunLoopMode _Nullable mode);
Boolean CFRunLoopContainsSource(CFRunLoopRef loop, CFRunLoopSourceRef _Nullable source, CFRunLoopMode _Nullable mode);
void CFRunLoopAddObserver(CFRunLoopRef loop, CFRunLoopObserverRef _Nullable observer, CFRunLoopMode _Nullable mode);
void CFRunLoopRemoveObserver(CFRunLoopRef loop, CFRunLoopObserverRef _Nullable observer, CFRunLoopMode _Nullable mode);
void CFRunLoopAddTimer(CFRunLoopRef loop, CFRunLoopTimerRef _Nullable timer, CFRunLoopMode _Nullable mode);
void CFRunLoopRemoveTimer(CFRunLoopRef loop, CFRunLoopTimerRef _Nullable timer, CFRunLoopMode _Nullable mode);
CFRunLoopSourceRef CFRunLoopSourceCreate(CFAllocatorRef _Nullable allocator, CFIndex order, CFRunLoopSourceContext* context);
void CFRunLoopSourceSignal(CFRunLoopSourceRef source);
void CFRunLoopSourceInvalidate(CFRunLoopSourceRef source);
Boolean CFRunLoopSourceIsValid(CFRunLoopSourceRef source);
CFRunLoopObserverRef CFRunLoopObserverCreate(CFAllocatorRef _Nullable allocator, CFOptionFlags activities, Boolean repeats, CFIndex order, CFRunLoopObserverCallBack _Nullable callback, CFRunLoopObserverContext* _Nullable context);
CFRunLoopObserverRef CFRunLoopObserverCreateWithHandler(CFAllocatorRef _Nullable allocator, CFOptionFlags activities, Boolean repeats, CFIndex order, void (^block)(CFRunLoopObserverRef _Null_unspecified observer, CFRunLoopActivity activity));
void CFRunLoopObserverInvalidate(CFRunLoopObserverRef observer);
CFRunLoopTimerRef CFRunLoopTimerCreate(CFAllocatorRef _Nullable allocator, CFAbsoluteTime time, CFTimeInterval interval, CFOptionFlags flags, CFIndex order, CFRunLoopTimerCallBack _Nullable callback, CFRunLoopTimerContext* _Nullable context);
CFRunLoopTimerRef CFRunLoopTimerCreateWithHandler(CFAllocatorRef _Nullable allocator, CFAbsoluteTime time, CFTimeInterval interval, CFOptionFlags flags, CFIndex order, void (^block)(CFRunLoopTimerRef _Null_unspecified timer));
void CFRunLoopTimerInvalidate(CFRunLoopTimerRef timer);
void CFRunLoopTimerSetNextFireDate(CFRunLoopTimerRef timer, CFAbsoluteTime time);

typedef CF_ENUM(CFIndex, CFStreamStatus) {
  kCFStreamStatusNotOpen, kCFStreamStatusOpening, kCFStreamStatusOpen, kCFStreamStatusReading, kCFStreamStatusWriting,
  kCFStreamStatusAtEnd, kCFStreamStatusClosed, kCFStreamStatusError,
};
typedef CF_OPTIONS(CFOptionFlags, CFStreamEventType) {
  kCFStreamEventNone = 0, kCFStreamEventOpenCompleted = 1, kCFStreamEventHasBytesAvailable = 2,
  kCFStreamEventCanAcceptBytes = 4, kCFStreamEventErrorOccurred = 8, kCFStreamEventEndEncountered = 16,
};
typedef struct {
  CFIndex domain;
  SInt32 error;
} CFStreamError;
typedef CFStringRef CFStreamPropertyKey;
typedef void (*CFReadStreamClientCallBack)(CFReadStreamRef _Null_unspecified stream, CFStreamEventType type, void* _Null_unspecified info);
typedef void (*CFWriteStreamClientCallBack)(CFWriteStreamRef _Null_unspecified stream, CFStreamEventType type, void* _Null_unspecified info);
CF_EXPORT const CFStreamPropertyKey kCFStreamPropertySocketNativeHandle;
CF_EXPORT const CFStreamPropertyKey kCFStreamPropertySocketRemoteHostName;
CF_EXPORT const CFStreamPropertyKey kCFStreamPropertySocketRemotePortNumber;
CF_EXPORT const CFStreamPropertyKey kCFStreamPropertyDataWritten;
CF_EXPORT const CFStreamPropertyKey kCFStreamPropertyAppendToFile;
CF_EXPORT const CFStreamPropertyKey kCFStreamPropertyFileCurrentOffset;
CFReadStreamRef _Null_unspecified CFReadStreamCreateWithFile(CFAllocatorRef _Nullable allocator, CFURLRef _Null_unspecified url);
CFReadStreamRef CFReadStreamCreateWithBytesNoCopy(CFAllocatorRef _Nullable allocator, const UInt8* bytes, CFIndex size, CFAllocatorRef _Null_unspecified deallocator);
CFWriteStreamRef _Null_unspecified CFWriteStreamCreateWithFile(CFAllocatorRef _Nullable allocator, CFURLRef _Null_unspecified url);
CFWriteStreamRef CFWriteStreamCreateWithAllocatedBuffers(CFAllocatorRef _Nullable allocator, CFAllocatorRef _Nullable buffers);
void CFStreamCreatePairWithSocket(CFAllocatorRef _Nullable allocator, int socket, CFReadStreamRef _Null_unspecified* _Nullable read, CFWriteStreamRef _Null_unspecified* _Nullable write);
void CFStreamCreatePairWithSocketToHost(CFAllocatorRef _Nullable allocator, CFStringRef _Null_unspecified host, UInt32 port, CFReadStreamRef _Null_unspecified* _Nullable read, CFWriteStreamRef _Null_unspecified* _Nullable write);
void CFStreamCreateBoundPair(CFAllocatorRef _Nullable allocator, CFReadStreamRef _Null_unspecified* _Null_unspecified read, CFWriteStreamRef _Null_unspecified* _Null_unspecified write, CFIndex size);
CFIndex CFReadStreamRead(CFReadStreamRef _Null_unspecified stream, UInt8* _Null_unspecified buffer, CFIndex size);
CFIndex CFWriteStreamWrite(CFWriteStreamRef _Null_unspecified stream, const UInt8* _Null_unspecified buffer, CFIndex size);
Boolean CFReadStreamHasBytesAvailable(CFReadStreamRef _Null_unspecified stream);
Boolean CFWriteStreamCanAcceptBytes(CFWriteStreamRef _Null_unspecified stream);
const UInt8* _Nullable CFReadStreamGetBuffer(CFReadStreamRef _Null_unspecified stream, CFIndex maximum, CFIndex* _Null_unspecified count);
Boolean CFReadStreamOpen(CFReadStreamRef _Null_unspecified stream);
void CFReadStreamClose(CFReadStreamRef _Null_unspecified stream);
CFStreamStatus CFReadStreamGetStatus(CFReadStreamRef _Null_unspecified stream);
CFErrorRef _Nullable CFReadStreamCopyError(CFReadStreamRef _Null_unspecified stream);
CFStreamError CFReadStreamGetError(CFReadStreamRef _Null_unspecified stream);
CFTypeRef _Nullable CFReadStreamCopyProperty(CFReadStreamRef _Null_unspecified stream, CFStreamPropertyKey _Null_unspecified name);
Boolean CFReadStreamSetProperty(CFReadStreamRef _Null_unspecified stream, CFStreamPropertyKey _Null_unspecified name, CFTypeRef _Null_unspecified value);
Boolean CFReadStreamSetClient(CFReadStreamRef _Null_unspecified stream, CFOptionFlags events, CFReadStreamClientCallBack _Null_unspecified callback, CFStreamClientContext* _Null_unspecified context);
void CFReadStreamScheduleWithRunLoop(CFReadStreamRef _Null_unspecified stream, CFRunLoopRef _Null_unspecified loop, CFRunLoopMode _Null_unspecified mode);
void CFReadStreamUnscheduleFromRunLoop(CFReadStreamRef _Null_unspecified stream, CFRunLoopRef _Null_unspecified loop, CFRunLoopMode _Null_unspecified mode);
void CFReadStreamSetDispatchQueue(CFReadStreamRef _Null_unspecified stream, dispatch_queue_t _Null_unspecified queue);
Boolean CFWriteStreamOpen(CFWriteStreamRef _Null_unspecified stream);
void CFWriteStreamClose(CFWriteStreamRef _Null_unspecified stream);
CFStreamStatus CFWriteStreamGetStatus(CFWriteStreamRef _Null_unspecified stream);
CFErrorRef _Nullable CFWriteStreamCopyError(CFWriteStreamRef _Null_unspecified stream);
CFStreamError CFWriteStreamGetError(CFWriteStreamRef _Null_unspecified stream);
CFTypeRef _Nullable CFWriteStreamCopyProperty(CFWriteStreamRef _Null_unspecified stream, CFStreamPropertyKey _Null_unspecified name);
Boolean CFWriteStreamSetProperty(CFWriteStreamRef _Null_unspecified stream, CFStreamPropertyKey _Null_unspecified name, CFTypeRef _Null_unspecified value);
Boolean CFWriteStreamSetClient(CFWriteStreamRef _Null_unspecified stream, CFOptionFlags events, CFWriteStreamClientCallBack _Null_unspecified callback, CFStreamClientContext* _Null_unspecified context);
void CFWriteStreamScheduleWithRunLoop(CFWriteStreamRef _Null_unspecified stream, CFRunLoopRef _Null_unspecified loop, CFRunLoopMode _Null_unspecified mode);
void CFWriteStreamUnscheduleFromRunLoop(CFWriteStreamRef _Null_unspecified stream, CFRunLoopRef _Null_unspecified loop, CFRunLoopMode _Null_unspecified mode);
void CFWriteStreamSetDispatchQueue(CFWriteStreamRef _Null_unspecified stream, dispatch_queue_t _Null_unspecified queue);

typedef CF_ENUM(CFIndex, CFSocketError) { kCFSocketSuccess = 0, kCFSocketError = -1L, kCFSocketTimeout = -2L };
typedef CF_OPTIONS(CFOptionFlags, CFSocketCallBackType) {
  kCFSocketNoCallBack = 0, kCFSocketReadCallBack = 1, kCFSocketAcceptCallBack = 2, kCFSocketDataCallBack = 3,
  kCFSocketConnectCallBack = 4, kCFSocketWriteCallBack = 8,
};
enum { kCFSocketAutomaticallyReenableReadCallBack = 1, kCFSocketCloseOnInvalidate = 128 };
typedef int CFSocketNativeHandle;
typedef void (*CFSocketCallBack)(CFSocketRef socket, CFSocketCallBackType type, CFDataRef address, const void* data, void* info);
CFSocketRef CFSocketCreate(CFAllocatorRef _Nullable allocator, SInt32 family, SInt32 type, SInt32 protocol, CFOptionFlags callbacks, CFSocketCallBack _Nullable callback, const CFSocketContext* _Nullable context);
CFSocketRef CFSocketCreateWithNative(CFAllocatorRef _Nullable allocator, CFSocketNativeHandle handle, CFOptionFlags callbacks, CFSocketCallBack _Nullable callback, const CFSocketContext* _Nullable context);
CFSocketError CFSocketSetAddress(CFSocketRef socket, CFDataRef address);
CFSocketError CFSocketConnectToAddress(CFSocketRef socket, CFDataRef address, CFTimeInterval timeout);
CFSocketError CFSocketSendData(CFSocketRef socket, CFDataRef _Nullable address, CFDataRef data, CFTimeInterval timeout);
CFDataRef CFSocketCopyAddress(CFSocketRef socket);
CFDataRef CFSocketCopyPeerAddress(CFSocketRef socket);
CFSocketNativeHandle CFSocketGetNative(CFSocketRef socket);
void CFSocketInvalidate(CFSocketRef socket);
Boolean CFSocketIsValid(CFSocketRef socket);
CFRunLoopSourceRef CFSocketCreateRunLoopSource(CFAllocatorRef _Nullable allocator, CFSocketRef socket, CFIndex order);
void CFSocketSetSocketFlags(CFSocketRef socket, CFOptionFlags flags);
CFOptionFlags CFSocketGetSocketFlags(CFSocketRef socket);

typedef CFStringRef CFNotificationName;
typedef CF_ENUM(CFIndex, CFNotificationSuspensionBehavior) {
  CFNotificationSuspensionBehaviorDrop = 1, CFNotificationSuspensionBehaviorCoalesce,
  CFNotificationSuspensionBehaviorHold, CFNotificationSuspensionBehaviorDeliverImmediately,
};
typedef void (*CFNotificationCallback)(CFNotificationCenterRef _Null_unspecified center, void* _Null_unspecified observer, CFNotificationName _Null_unspecified name, const void* _Null_unspecified object, CFDictionaryRef _Null_unspecified info);
CFNotificationCenterRef CFNotificationCenterGetLocalCenter(void);
CFNotificationCenterRef CFNotificationCenterGetDarwinNotifyCenter(void);
void CFNotificationCenterAddObserver(CFNotificationCenterRef center, const void* _Nullable observer, CFNotificationCallback _Nullable callback, CFStringRef _Nullable name, const void* _Nullable object, CFNotificationSuspensionBehavior behavior);
void CFNotificationCenterRemoveObserver(CFNotificationCenterRef center, const void* _Nullable observer, CFNotificationName _Nullable name, const void* _Nullable object);
void CFNotificationCenterRemoveEveryObserver(CFNotificationCenterRef center, const void* observer);
void CFNotificationCenterPostNotification(CFNotificationCenterRef center, CFNotificationName name, const void* _Nullable object, CFDictionaryRef _Nullable info, Boolean now);
typedef CFDataRef _Nullable (*CFMessagePortCallBack)(CFMessagePortRef port, SInt32 message, CFDataRef _Nullable data, void* _Nullable info);
CFMessagePortRef _Nullable CFMessagePortCreateLocal(CFAllocatorRef _Nullable allocator, CFStringRef _Nullable name, CFMessagePortCallBack _Nullable callback, CFMessagePortContext* _Nullable context, Boolean* _Nullable free_info);
CFMessagePortRef _Nullable CFMessagePortCreateRemote(CFAllocatorRef _Nullable allocator, CFStringRef name);
SInt32 CFMessagePortSendRequest(CFMessagePortRef port, SInt32 message, CFDataRef _Nullable data, CFTimeInterval send, CFTimeInterval receive, CFStringRef _Nullable mode, CFDataRef _Nullable* _Nullable reply);
void CFMessagePortInvalidate(CFMessagePortRef port);
CFRunLoopSourceRef CFMessagePortCreateRunLoopSource(CFAllocatorRef _Nullable allocator, CFMessagePortRef port, CFIndex order);
SDK_CF_END
