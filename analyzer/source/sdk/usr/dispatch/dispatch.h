// Stand-in for <dispatch/dispatch.h>: queues, groups, semaphores and timers of libdispatch.
#pragma once

#include <objc/objc.h>
#include <stdint.h>

#ifdef __OBJC__
#include <objc/NSObject.h>
#define OS_DISPATCH_OBJECT(name) \
  @protocol OS_                  \
  ##name<NSObject> @end          \
  typedef NSObject<OS_##name>* name##_t
#else
#define OS_DISPATCH_OBJECT(name) typedef struct name##_s* name##_t
#endif

OS_DISPATCH_OBJECT(dispatch_queue);
OS_DISPATCH_OBJECT(dispatch_group);
OS_DISPATCH_OBJECT(dispatch_semaphore);
OS_DISPATCH_OBJECT(dispatch_source);
OS_DISPATCH_OBJECT(dispatch_queue_attr);

typedef void (^dispatch_block_t)(void);
typedef void (*dispatch_function_t)(void*);
typedef uint64_t dispatch_time_t;
typedef long dispatch_once_t;
typedef const struct dispatch_source_type_s* dispatch_source_type_t;

struct dispatch_queue_s;
struct dispatch_source_type_s;
extern struct dispatch_queue_s _dispatch_main_q;
extern const struct dispatch_source_type_s _dispatch_source_type_timer;

#define NSEC_PER_SEC 1000000000ull
#define DISPATCH_TIME_NOW (0ull)
#define DISPATCH_TIME_FOREVER (~0ull)
#define DISPATCH_QUEUE_SERIAL 0
#define DISPATCH_SOURCE_TYPE_TIMER (&_dispatch_source_type_timer)
#define QOS_CLASS_USER_INITIATED 0x19
#define QOS_CLASS_UTILITY 0x11
#define DISPATCH_QUEUE_PRIORITY_DEFAULT 0

#ifdef __OBJC__
#define dispatch_get_main_queue() ((__bridge dispatch_queue_t) & _dispatch_main_q)
#else
#define dispatch_get_main_queue() ((dispatch_queue_t) & _dispatch_main_q)
#endif

extern dispatch_queue_t dispatch_get_global_queue(intptr_t identifier, uintptr_t flags)
    __attribute__((ns_returns_autoreleased));
extern dispatch_queue_t dispatch_queue_create(const char* label, dispatch_queue_attr_t attributes)
    __attribute__((ns_returns_retained));
extern void dispatch_async(dispatch_queue_t queue, dispatch_block_t block);
extern void dispatch_sync(dispatch_queue_t queue, __attribute__((noescape)) dispatch_block_t block);
extern void dispatch_after(dispatch_time_t when, dispatch_queue_t queue, dispatch_block_t block);
extern void dispatch_once(dispatch_once_t* predicate, __attribute__((noescape)) dispatch_block_t block);
extern dispatch_time_t dispatch_time(dispatch_time_t when, int64_t delta);
extern dispatch_group_t dispatch_group_create(void) __attribute__((ns_returns_retained));
extern void dispatch_group_enter(dispatch_group_t group);
extern void dispatch_group_leave(dispatch_group_t group);
extern void dispatch_group_notify(dispatch_group_t group, dispatch_queue_t queue, dispatch_block_t block);
extern dispatch_semaphore_t dispatch_semaphore_create(intptr_t value) __attribute__((ns_returns_retained));
extern intptr_t dispatch_semaphore_wait(dispatch_semaphore_t semaphore, dispatch_time_t timeout);
extern intptr_t dispatch_semaphore_signal(dispatch_semaphore_t semaphore);
extern dispatch_source_t dispatch_source_create(dispatch_source_type_t type, uintptr_t handle, uintptr_t mask,
                                                dispatch_queue_t queue) __attribute__((ns_returns_retained));
extern void dispatch_source_set_timer(dispatch_source_t source, dispatch_time_t start, uint64_t interval,
                                      uint64_t leeway);
extern void dispatch_source_set_event_handler(dispatch_source_t source, dispatch_block_t handler);
#ifdef __OBJC__
extern void dispatch_resume(NSObject* object);
#endif
