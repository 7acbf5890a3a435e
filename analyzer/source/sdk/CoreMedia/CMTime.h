// Stand-in for CoreMedia's times, time ranges and clocks.
#pragma once

#include <CoreFoundation/CoreFoundation.h>
#include <stdint.h>

CF_ASSUME_NONNULL_BEGIN

typedef int64_t CMTimeValue;
typedef int32_t CMTimeScale;
typedef int64_t CMTimeEpoch;
typedef CF_OPTIONS(uint32_t, CMTimeFlags) {
  kCMTimeFlags_Valid = 1,
  kCMTimeFlags_HasBeenRounded = 2,
  kCMTimeFlags_PositiveInfinity = 4,
  kCMTimeFlags_NegativeInfinity = 8,
  kCMTimeFlags_Indefinite = 16,
};
typedef CF_ENUM(int32_t, CMTimeRoundingMethod) {
  kCMTimeRoundingMethod_RoundHalfAwayFromZero = 1,
  kCMTimeRoundingMethod_RoundTowardZero,
  kCMTimeRoundingMethod_RoundAwayFromZero,
  kCMTimeRoundingMethod_QuickTime,
  kCMTimeRoundingMethod_RoundTowardPositiveInfinity,
  kCMTimeRoundingMethod_RoundTowardNegativeInfinity,
  kCMTimeRoundingMethod_Default = 1,
};
typedef struct {
  CMTimeValue value;
  CMTimeScale timescale;
  CMTimeFlags flags;
  CMTimeEpoch epoch;
} CMTime;
typedef struct {
  CMTime start;
  CMTime duration;
} CMTimeRange;
typedef struct {
  CMTimeRange source;
  CMTimeRange target;
} CMTimeMapping;
typedef struct opaqueCMClock* CMClockRef;
typedef struct opaqueCMTimebase* CMTimebaseRef;
typedef CFTypeRef CMClockOrTimebaseRef;

CF_EXPORT const CMTime kCMTimeInvalid, kCMTimeIndefinite, kCMTimePositiveInfinity, kCMTimeNegativeInfinity, kCMTimeZero;
CF_EXPORT const CMTimeRange kCMTimeRangeZero, kCMTimeRangeInvalid;

#define CMTIME_IS_VALID(time) ((Boolean)(((time).flags & kCMTimeFlags_Valid) != 0))
#define CMTIME_IS_INVALID(time) (!CMTIME_IS_VALID(time))
#define CMTIME_IS_INDEFINITE(time) ((Boolean)(CMTIME_IS_VALID(time) && ((time).flags & kCMTimeFlags_Indefinite) != 0))
#define CMTIME_IS_POSITIVE_INFINITY(time) \
  ((Boolean)(CMTIME_IS_VALID(time) && ((time).flags & kCMTimeFlags_PositiveInfinity) != 0))
#define CMTIME_IS_NUMERIC(time) ((Boolean)(((time).flags & 29) == kCMTimeFlags_Valid))
#define CMTIMERANGE_IS_VALID(range) ((Boolean)(CMTIME_IS_VALID((range).start) && CMTIME_IS_VALID((range).duration)))
#define CMTIMERANGE_IS_INVALID(range) (!CMTIMERANGE_IS_VALID(range))
#define CMTIMERANGE_IS_EMPTY(range) ((Boolean)(CMTIMERANGE_IS_VALID(range) && (range).duration.value == 0))
#define CMTIME_COMPARE_INLINE(first, comparator, second) ((Boolean)(CMTimeCompare(first, second) comparator 0))

CF_EXPORT CMTime CMTimeMake(int64_t value, int32_t timescale);
CF_EXPORT CMTime CMTimeMakeWithEpoch(int64_t value, int32_t timescale, int64_t epoch);
CF_EXPORT CMTime CMTimeMakeWithSeconds(double seconds, int32_t timescale);
CF_EXPORT double CMTimeGetSeconds(CMTime time);
CF_EXPORT CMTime CMTimeConvertScale(CMTime time, int32_t timescale, CMTimeRoundingMethod method);
CF_EXPORT CMTime CMTimeAdd(CMTime first, CMTime second);
CF_EXPORT CMTime CMTimeSubtract(CMTime first, CMTime second);
CF_EXPORT CMTime CMTimeMultiply(CMTime time, int32_t factor);
CF_EXPORT CMTime CMTimeMultiplyByFloat64(CMTime time, double factor);
CF_EXPORT CMTime CMTimeMultiplyByRatio(CMTime time, int32_t factor, int32_t divisor);
CF_EXPORT int32_t CMTimeCompare(CMTime first, CMTime second);
CF_EXPORT CMTime CMTimeMinimum(CMTime first, CMTime second);
CF_EXPORT CMTime CMTimeMaximum(CMTime first, CMTime second);
CF_EXPORT CMTime CMTimeAbsoluteValue(CMTime time);
CF_EXPORT CFDictionaryRef _Nullable CMTimeCopyAsDictionary(CMTime time, CFAllocatorRef _Nullable allocator);
CF_EXPORT CMTime CMTimeMakeFromDictionary(CFDictionaryRef _Nullable dictionary);
CF_EXPORT CFStringRef _Nullable CMTimeCopyDescription(CFAllocatorRef _Nullable allocator, CMTime time);
CF_EXPORT void CMTimeShow(CMTime time);
CF_EXPORT CMTimeRange CMTimeRangeMake(CMTime start, CMTime duration);
CF_EXPORT CMTimeRange CMTimeRangeFromTimeToTime(CMTime start, CMTime end);
CF_EXPORT CMTime CMTimeRangeGetEnd(CMTimeRange range);
CF_EXPORT Boolean CMTimeRangeContainsTime(CMTimeRange range, CMTime time);
CF_EXPORT Boolean CMTimeRangeEqual(CMTimeRange first, CMTimeRange second);
CF_EXPORT CMTimeRange CMTimeRangeGetUnion(CMTimeRange first, CMTimeRange second);
CF_EXPORT CMTimeRange CMTimeRangeGetIntersection(CMTimeRange first, CMTimeRange second);
CF_EXPORT Boolean CMTimeRangeContainsTimeRange(CMTimeRange outer, CMTimeRange inner);
CF_EXPORT void CMTimeRangeShow(CMTimeRange range);
CF_EXPORT CMClockRef CMClockGetHostTimeClock(void);
CF_EXPORT CMTime CMClockGetTime(CMClockRef clock);
CF_EXPORT CMTime CMClockMakeHostTimeFromSystemUnits(uint64_t time);
CF_EXPORT OSStatus CMTimebaseCreateWithSourceClock(CFAllocatorRef _Nullable allocator, CMClockRef clock,
                                                   CMTimebaseRef _Nullable* _Nonnull out);
CF_EXPORT OSStatus CMTimebaseSetRate(CMTimebaseRef timebase, double rate);
CF_EXPORT OSStatus CMTimebaseSetTime(CMTimebaseRef timebase, CMTime time);
CF_EXPORT CMTime CMTimebaseGetTime(CMTimebaseRef timebase);
CF_EXPORT double CMTimebaseGetRate(CMTimebaseRef timebase);
CF_EXPORT CMTime CMSyncConvertTime(CMTime time, CMClockOrTimebaseRef from, CMClockOrTimebaseRef to);

CF_ASSUME_NONNULL_END
