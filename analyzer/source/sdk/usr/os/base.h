// Stand-in for <os/base.h>: marks of the os headers.
#pragma once

#include <os/availability.h>
#include <sys/cdefs.h>

#define OS_EXPORT extern
#define OS_INLINE static inline
#define OS_NOESCAPE __attribute__((noescape))
#define OS_NOINLINE __attribute__((noinline))
#define OS_ALWAYS_INLINE __attribute__((always_inline))
#define OS_WARN_RESULT __attribute__((warn_unused_result))
#define OS_NONNULL_ALL __attribute__((nonnull))
#define OS_UNUSED __attribute__((unused))
#define OS_EXPECT(x, v) __builtin_expect((x), (v))
#define os_likely(x) __builtin_expect(!!(x), 1)
#define os_unlikely(x) __builtin_expect(!!(x), 0)
#define OS_ENUM(name, type, ...) \
  typedef enum : type { __VA_ARGS__ } name##_t
#define OS_OPTIONS(name, type, ...) \
  typedef enum : type { __VA_ARGS__ } name##_t
#define OS_ASSUME_NONNULL_BEGIN _Pragma("clang assume_nonnull begin")
#define OS_ASSUME_NONNULL_END _Pragma("clang assume_nonnull end")
