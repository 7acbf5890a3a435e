// Stand-in for <dispatch/base.h>: how the objects and marks of libdispatch are declared.
#pragma once

#include <Availability.h>
#include <os/base.h>
#include <os/object.h>
#include <stdbool.h>
#include <sys/types.h>

#ifdef __OBJC__
#define DISPATCH_DECL(name) OS_OBJECT_DECL(name)
#define DISPATCH_DECL_SUBCLASS(name, base) \
  @protocol OS_##name <OS_##base>          \
  @end                                     \
  typedef NSObject<OS_##name>* name##_t
#else
#define DISPATCH_DECL(name) typedef struct name##_s* name##_t
#ifdef __cplusplus
#define DISPATCH_DECL_SUBCLASS(name, base) typedef base##_t name##_t
#else
#define DISPATCH_DECL_SUBCLASS(name, base) typedef base##_t name##_t
#endif
#endif
#define DISPATCH_EXPORT extern
#define DISPATCH_NOESCAPE __attribute__((noescape))
#define DISPATCH_RETURNS_RETAINED OS_OBJECT_RETURNS_RETAINED
#define DISPATCH_API_VERSION 20181008

#ifdef __OBJC__
OS_OBJECT_DECL(dispatch_object);
#else
typedef void* dispatch_object_t;
#endif
