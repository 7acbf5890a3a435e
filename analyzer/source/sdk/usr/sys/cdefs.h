// Stand-in for <sys/cdefs.h>: linkage and attribute marks of the C headers.
#pragma once

#ifdef __cplusplus
#define __BEGIN_DECLS extern "C" {
#define __END_DECLS }
#else
#define __BEGIN_DECLS
#define __END_DECLS
#endif
#define __dead2 __attribute__((noreturn))
#define __pure2 __attribute__((const))
#define __unused __attribute__((unused))
#define __used __attribute__((used))
#define __deprecated __attribute__((deprecated))
#define __deprecated_msg(text) __attribute__((deprecated(text)))
#define __unavailable __attribute__((unavailable))
#define __printflike(text, first) __attribute__((format(printf, text, first)))
#define __scanflike(text, first) __attribute__((format(scanf, text, first)))
#define __restrict_arr
#define __DARWIN_ALIAS(name)
#define __header_inline static inline
#define __P(protos) protos
#define __CONCAT(x, y) x##y
#define __STRING(x) #x
#define __DARWIN_UNIX03 1
#define __enum_open __attribute__((enum_extensibility(open)))
#define __enum_closed __attribute__((enum_extensibility(closed)))
#define __options_decl(name, type, ...) \
  typedef type name;                    \
  enum __VA_ARGS__
#define __enum_decl(name, type, ...) \
  typedef type name;                 \
  enum __VA_ARGS__
