// Stand-in for <os/object.h>: system objects that are Objective-C objects.
#pragma once

#include <Availability.h>
#include <sys/cdefs.h>
#ifdef __OBJC__
#include <objc/NSObject.h>
#define OS_OBJECT_USE_OBJC 1
#define OS_OBJECT_DECL_PROTOCOL(name) \
  @protocol OS_##name <NSObject>      \
  @end
#define OS_OBJECT_DECL(name)    \
  OS_OBJECT_DECL_PROTOCOL(name) \
  typedef NSObject<OS_##name>* name##_t
#define OS_OBJECT_RETURNS_RETAINED __attribute__((ns_returns_retained))
#define OS_OBJECT_BRIDGE __bridge
#else
#define OS_OBJECT_USE_OBJC 0
#define OS_OBJECT_DECL(name) typedef struct name##_s* name##_t
#define OS_OBJECT_RETURNS_RETAINED
#define OS_OBJECT_BRIDGE
#endif
#define OS_OBJECT_USE_OBJC_RETAIN_RELEASE 0

__BEGIN_DECLS
void* os_retain(void* object);
void os_release(void* object);
__END_DECLS
