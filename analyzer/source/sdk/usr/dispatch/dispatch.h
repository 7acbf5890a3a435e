// Stand-in for <dispatch/dispatch.h>: queues, groups, semaphores and timers of libdispatch.
#pragma once

#include <dispatch/base.h>
#include <mach/mach_types.h>
#include <sys/qos.h>
#include <unistd.h>

DISPATCH_DECL_SUBCLASS(dispatch_queue, dispatch_object);
DISPATCH_DECL_SUBCLASS(dispatch_queue_global, dispatch_queue);
DISPATCH_DECL_SUBCLASS(dispatch_queue_serial, dispatch_queue);
DISPATCH_DECL_SUBCLASS(dispatch_queue_main, dispatch_queue_serial);
DISPATCH_DECL_SUBCLASS(dispatch_queue_concurrent, dispatch_queue);
DISPATCH_DECL_SUBCLASS(dispatch_queue_attr, dispatch_object);
DISPATCH_DECL_SUBCLASS(dispatch_group, dispatch_object);
DISPATCH_DECL_SUBCLASS(dispatch_semaphore, dispatch_object);
DISPATCH_DECL_SUBCLASS(dispatch_source, dispatch_object);
DISPATCH_DECL_SUBCLASS(dispatch_data, dispatch_object);
DISPATCH_DECL_SUBCLASS(dispatch_io, dispatch_object);
DISPATCH_DECL_SUBCLASS(dispatch_workloop, dispatch_queue);

typedef void (^dispatch_block_t)(void);
typedef void (*dispatch_function_t)(void*);
typedef uint64_t dispatch_time_t;
typedef long dispatch_once_t;
typedef long dispatch_queue_priority_t;
typedef unsigned dispatch_qos_class_t;
typedef const struct dispatch_source_type_s* dispatch_source_type_t;
typedef unsigned long dispatch_source_mach_send_flags_t, dispatch_source_proc_flags_t, dispatch_source_vnode_flags_t,
    dispatch_source_timer_flags_t, dispatch_source_memorypressure_flags_t;
typedef enum : unsigned long {
  DISPATCH_BLOCK_BARRIER = 0x1,
  DISPATCH_BLOCK_DETACHED = 0x2,
  DISPATCH_BLOCK_ASSIGN_CURRENT = 0x4,
  DISPATCH_BLOCK_NO_QOS_CLASS = 0x8,
  DISPATCH_BLOCK_INHERIT_QOS_CLASS = 0x10,
  DISPATCH_BLOCK_ENFORCE_QOS_CLASS = 0x20,
} dispatch_block_flags_t;
typedef enum : unsigned long {
  DISPATCH_AUTORELEASE_FREQUENCY_INHERIT,
  DISPATCH_AUTORELEASE_FREQUENCY_WORK_ITEM,
  DISPATCH_AUTORELEASE_FREQUENCY_NEVER,
} dispatch_autorelease_frequency_t;
typedef unsigned long dispatch_io_type_t;
typedef unsigned long dispatch_io_close_flags_t;
typedef int dispatch_fd_t;
typedef void (^dispatch_io_handler_t)(bool done, dispatch_data_t data, int error);
typedef bool (^dispatch_data_applier_t)(dispatch_data_t region, size_t offset, const void* buffer, size_t size);

#define NSEC_PER_SEC 1000000000ull
#define NSEC_PER_MSEC 1000000ull
#define USEC_PER_SEC 1000000ull
#define NSEC_PER_USEC 1000ull
#define MSEC_PER_SEC 1000ull
#define DISPATCH_TIME_NOW (0ull)
#define DISPATCH_WALLTIME_NOW (~1ull)
#define DISPATCH_TIME_FOREVER (~0ull)
#define DISPATCH_QUEUE_SERIAL NULL
#define DISPATCH_QUEUE_PRIORITY_HIGH 2
#define DISPATCH_QUEUE_PRIORITY_DEFAULT 0
#define DISPATCH_QUEUE_PRIORITY_LOW (-2)
#define DISPATCH_QUEUE_PRIORITY_BACKGROUND INT16_MIN
#define DISPATCH_TARGET_QUEUE_DEFAULT NULL
#define DISPATCH_CURRENT_QUEUE_LABEL NULL
#define DISPATCH_APPLY_AUTO ((dispatch_queue_t)0)
#define DISPATCH_IO_STREAM 0
#define DISPATCH_IO_RANDOM 1
#define DISPATCH_IO_STOP 0x1
#define DISPATCH_TIMER_STRICT 0x1
#define DISPATCH_MEMORYPRESSURE_NORMAL 0x1
#define DISPATCH_MEMORYPRESSURE_WARN 0x2
#define DISPATCH_MEMORYPRESSURE_CRITICAL 0x4
#define DISPATCH_PROC_EXIT 0x80000000ul
#define DISPATCH_VNODE_DELETE 0x1
#define DISPATCH_VNODE_WRITE 0x2
#define DISPATCH_VNODE_EXTEND 0x4
#define DISPATCH_VNODE_ATTRIB 0x8
#define DISPATCH_VNODE_LINK 0x10
#define DISPATCH_VNODE_RENAME 0x20
#define DISPATCH_VNODE_REVOKE 0x40
#define DISPATCH_MACH_SEND_DEAD 0x1
#define DISPATCH_ONCE_FLAG_INIT 0

#ifdef __OBJC__
#define SDK_AUTORELEASED __attribute__((ns_returns_autoreleased))
#else
#define SDK_AUTORELEASED
#endif
struct dispatch_queue_s;
struct dispatch_queue_attr_s;
struct dispatch_data_s;
struct dispatch_source_type_s;

__BEGIN_DECLS
extern struct dispatch_queue_s _dispatch_main_q;
extern struct dispatch_queue_attr_s _dispatch_queue_attr_concurrent;
extern struct dispatch_data_s _dispatch_data_empty;
extern const struct dispatch_source_type_s _dispatch_source_type_timer;
extern const struct dispatch_source_type_s _dispatch_source_type_read;
extern const struct dispatch_source_type_s _dispatch_source_type_write;
extern const struct dispatch_source_type_s _dispatch_source_type_vnode;
extern const struct dispatch_source_type_s _dispatch_source_type_proc;
extern const struct dispatch_source_type_s _dispatch_source_type_signal;
extern const struct dispatch_source_type_s _dispatch_source_type_data_add;
extern const struct dispatch_source_type_s _dispatch_source_type_data_or;
extern const struct dispatch_source_type_s _dispatch_source_type_data_replace;
extern const struct dispatch_source_type_s _dispatch_source_type_mach_send;
extern const struct dispatch_source_type_s _dispatch_source_type_mach_recv;
extern const struct dispatch_source_type_s _dispatch_source_type_memorypressure;
extern const dispatch_block_t _dispatch_data_destructor_free;
extern const dispatch_block_t _dispatch_data_destructor_munmap;

dispatch_queue_t dispatch_get_global_queue(intptr_t identifier, uintptr_t flags) SDK_AUTORELEASED;
dispatch_queue_t dispatch_get_current_queue(void) SDK_AUTORELEASED;
dispatch_queue_t dispatch_queue_create(const char* label, dispatch_queue_attr_t attributes) DISPATCH_RETURNS_RETAINED;
dispatch_queue_t dispatch_queue_create_with_target(const char* label, dispatch_queue_attr_t attributes,
                                                   dispatch_queue_t target) DISPATCH_RETURNS_RETAINED;
dispatch_queue_attr_t dispatch_queue_attr_make_with_qos_class(dispatch_queue_attr_t attributes,
                                                              dispatch_qos_class_t quality, int priority);
dispatch_queue_attr_t dispatch_queue_attr_make_initially_inactive(dispatch_queue_attr_t attributes);
dispatch_queue_attr_t dispatch_queue_attr_make_with_autorelease_frequency(dispatch_queue_attr_t attributes,
                                                                          dispatch_autorelease_frequency_t frequency);
const char* dispatch_queue_get_label(dispatch_queue_t queue);
dispatch_qos_class_t dispatch_queue_get_qos_class(dispatch_queue_t queue, int* priority);
void dispatch_queue_set_specific(dispatch_queue_t queue, const void* key, void* value, dispatch_function_t destroy);
void* dispatch_queue_get_specific(dispatch_queue_t queue, const void* key);
void* dispatch_get_specific(const void* key);
void dispatch_assert_queue(dispatch_queue_t queue);
void dispatch_assert_queue_not(dispatch_queue_t queue);
void dispatch_assert_queue_barrier(dispatch_queue_t queue);
void dispatch_async(dispatch_queue_t queue, dispatch_block_t block);
void dispatch_async_f(dispatch_queue_t queue, void* context, dispatch_function_t work);
void dispatch_sync(dispatch_queue_t queue, DISPATCH_NOESCAPE dispatch_block_t block);
void dispatch_sync_f(dispatch_queue_t queue, void* context, dispatch_function_t work);
void dispatch_async_and_wait(dispatch_queue_t queue, DISPATCH_NOESCAPE dispatch_block_t block);
void dispatch_barrier_async(dispatch_queue_t queue, dispatch_block_t block);
void dispatch_barrier_async_f(dispatch_queue_t queue, void* context, dispatch_function_t work);
void dispatch_barrier_sync(dispatch_queue_t queue, DISPATCH_NOESCAPE dispatch_block_t block);
void dispatch_barrier_sync_f(dispatch_queue_t queue, void* context, dispatch_function_t work);
void dispatch_after(dispatch_time_t when, dispatch_queue_t queue, dispatch_block_t block);
void dispatch_after_f(dispatch_time_t when, dispatch_queue_t queue, void* context, dispatch_function_t work);
void dispatch_apply(size_t count, dispatch_queue_t queue, DISPATCH_NOESCAPE void (^block)(size_t index));
void dispatch_apply_f(size_t count, dispatch_queue_t queue, void* context, void (*work)(void*, size_t));
void dispatch_once(dispatch_once_t* predicate, DISPATCH_NOESCAPE dispatch_block_t block);
void dispatch_once_f(dispatch_once_t* predicate, void* context, dispatch_function_t work);
void dispatch_main(void) __dead2;
dispatch_time_t dispatch_time(dispatch_time_t when, int64_t delta);
dispatch_time_t dispatch_walltime(const struct timespec* when, int64_t delta);
dispatch_block_t dispatch_block_create(dispatch_block_flags_t flags, dispatch_block_t block) DISPATCH_RETURNS_RETAINED;
dispatch_block_t dispatch_block_create_with_qos_class(dispatch_block_flags_t flags, dispatch_qos_class_t quality,
                                                      int priority, dispatch_block_t block) DISPATCH_RETURNS_RETAINED;
void dispatch_block_perform(dispatch_block_flags_t flags, DISPATCH_NOESCAPE dispatch_block_t block);
intptr_t dispatch_block_wait(dispatch_block_t block, dispatch_time_t timeout);
void dispatch_block_notify(dispatch_block_t block, dispatch_queue_t queue, dispatch_block_t notification);
void dispatch_block_cancel(dispatch_block_t block);
intptr_t dispatch_block_testcancel(dispatch_block_t block);
dispatch_group_t dispatch_group_create(void) DISPATCH_RETURNS_RETAINED;
void dispatch_group_async(dispatch_group_t group, dispatch_queue_t queue, dispatch_block_t block);
void dispatch_group_async_f(dispatch_group_t group, dispatch_queue_t queue, void* context, dispatch_function_t work);
void dispatch_group_enter(dispatch_group_t group);
void dispatch_group_leave(dispatch_group_t group);
intptr_t dispatch_group_wait(dispatch_group_t group, dispatch_time_t timeout);
void dispatch_group_notify(dispatch_group_t group, dispatch_queue_t queue, dispatch_block_t block);
void dispatch_group_notify_f(dispatch_group_t group, dispatch_queue_t queue, void* context, dispatch_function_t work);
dispatch_semaphore_t dispatch_semaphore_create(intptr_t value) DISPATCH_RETURNS_RETAINED;
intptr_t dispatch_semaphore_wait(dispatch_semaphore_t semaphore, dispatch_time_t timeout);
intptr_t dispatch_semaphore_signal(dispatch_semaphore_t semaphore);
dispatch_source_t dispatch_source_create(dispatch_source_type_t type, uintptr_t handle, uintptr_t mask,
                                         dispatch_queue_t queue) DISPATCH_RETURNS_RETAINED;
void dispatch_source_set_timer(dispatch_source_t source, dispatch_time_t start, uint64_t interval, uint64_t leeway);
void dispatch_source_set_event_handler(dispatch_source_t source, dispatch_block_t handler);
void dispatch_source_set_event_handler_f(dispatch_source_t source, dispatch_function_t handler);
void dispatch_source_set_cancel_handler(dispatch_source_t source, dispatch_block_t handler);
void dispatch_source_set_cancel_handler_f(dispatch_source_t source, dispatch_function_t handler);
void dispatch_source_set_registration_handler(dispatch_source_t source, dispatch_block_t handler);
void dispatch_source_cancel(dispatch_source_t source);
intptr_t dispatch_source_testcancel(dispatch_source_t source);
uintptr_t dispatch_source_get_handle(dispatch_source_t source);
uintptr_t dispatch_source_get_mask(dispatch_source_t source);
uintptr_t dispatch_source_get_data(dispatch_source_t source);
void dispatch_source_merge_data(dispatch_source_t source, uintptr_t value);
void dispatch_resume(dispatch_object_t object);
void dispatch_suspend(dispatch_object_t object);
void dispatch_activate(dispatch_object_t object);
void dispatch_set_target_queue(dispatch_object_t object, dispatch_queue_t queue);
void dispatch_set_context(dispatch_object_t object, void* context);
void* dispatch_get_context(dispatch_object_t object);
void dispatch_set_finalizer_f(dispatch_object_t object, dispatch_function_t finalizer);
void dispatch_set_qos_class_floor(dispatch_object_t object, dispatch_qos_class_t quality, int priority);
dispatch_data_t dispatch_data_create(const void* buffer, size_t size, dispatch_queue_t queue,
                                     dispatch_block_t destroy) DISPATCH_RETURNS_RETAINED;
size_t dispatch_data_get_size(dispatch_data_t data);
dispatch_data_t dispatch_data_create_map(dispatch_data_t data, const void** buffer, size_t* size)
    DISPATCH_RETURNS_RETAINED;
dispatch_data_t dispatch_data_create_concat(dispatch_data_t first, dispatch_data_t second) DISPATCH_RETURNS_RETAINED;
dispatch_data_t dispatch_data_create_subrange(dispatch_data_t data, size_t offset, size_t size)
    DISPATCH_RETURNS_RETAINED;
bool dispatch_data_apply(dispatch_data_t data, DISPATCH_NOESCAPE dispatch_data_applier_t applier);
dispatch_io_t dispatch_io_create(dispatch_io_type_t type, dispatch_fd_t descriptor, dispatch_queue_t queue,
                                 void (^cleanup)(int error)) DISPATCH_RETURNS_RETAINED;
dispatch_io_t dispatch_io_create_with_path(dispatch_io_type_t type, const char* path, int flags, mode_t mode,
                                           dispatch_queue_t queue, void (^cleanup)(int error))
    DISPATCH_RETURNS_RETAINED;
void dispatch_io_read(dispatch_io_t channel, off_t offset, size_t size, dispatch_queue_t queue,
                      dispatch_io_handler_t handler);
void dispatch_io_write(dispatch_io_t channel, off_t offset, dispatch_data_t data, dispatch_queue_t queue,
                       dispatch_io_handler_t handler);
void dispatch_io_close(dispatch_io_t channel, dispatch_io_close_flags_t flags);
void dispatch_io_barrier(dispatch_io_t channel, dispatch_block_t barrier);
void dispatch_io_set_high_water(dispatch_io_t channel, size_t size);
void dispatch_io_set_low_water(dispatch_io_t channel, size_t size);
void dispatch_io_set_interval(dispatch_io_t channel, uint64_t interval, unsigned long flags);
dispatch_fd_t dispatch_io_get_descriptor(dispatch_io_t channel);
void dispatch_read(dispatch_fd_t descriptor, size_t size, dispatch_queue_t queue,
                   void (^handler)(dispatch_data_t data, int error));
void dispatch_write(dispatch_fd_t descriptor, dispatch_data_t data, dispatch_queue_t queue,
                    void (^handler)(dispatch_data_t data, int error));
dispatch_workloop_t dispatch_workloop_create(const char* label) DISPATCH_RETURNS_RETAINED;
#if !__has_feature(objc_arc)
void dispatch_retain(dispatch_object_t object);
void dispatch_release(dispatch_object_t object);
#endif
__END_DECLS

#define SDK_QUEUE(type, name) ((OS_OBJECT_BRIDGE type) & name)
#ifdef __OBJC__
#define dispatch_get_main_queue() ((__bridge dispatch_queue_main_t) & _dispatch_main_q)
#else
#define dispatch_get_main_queue() ((dispatch_queue_main_t) & _dispatch_main_q)
#endif
#define DISPATCH_QUEUE_CONCURRENT SDK_QUEUE(dispatch_queue_attr_t, _dispatch_queue_attr_concurrent)
#define DISPATCH_QUEUE_SERIAL_INACTIVE dispatch_queue_attr_make_initially_inactive(DISPATCH_QUEUE_SERIAL)
#define DISPATCH_QUEUE_CONCURRENT_INACTIVE dispatch_queue_attr_make_initially_inactive(DISPATCH_QUEUE_CONCURRENT)
#define DISPATCH_QUEUE_SERIAL_WITH_AUTORELEASE_POOL \
  dispatch_queue_attr_make_with_autorelease_frequency(DISPATCH_QUEUE_SERIAL, DISPATCH_AUTORELEASE_FREQUENCY_WORK_ITEM)
#define DISPATCH_DATA_DESTRUCTOR_DEFAULT NULL
#define DISPATCH_DATA_DESTRUCTOR_FREE _dispatch_data_destructor_free
#define dispatch_data_empty SDK_QUEUE(dispatch_data_t, _dispatch_data_empty)
#define dispatch_wait(object, timeout) dispatch_group_wait(object, timeout)
#define dispatch_notify(object, queue, block) dispatch_group_notify(object, queue, block)
#define dispatch_cancel(object) dispatch_source_cancel(object)
#define DISPATCH_SOURCE_TYPE_TIMER (&_dispatch_source_type_timer)
#define DISPATCH_SOURCE_TYPE_READ (&_dispatch_source_type_read)
#define DISPATCH_SOURCE_TYPE_WRITE (&_dispatch_source_type_write)
#define DISPATCH_SOURCE_TYPE_VNODE (&_dispatch_source_type_vnode)
#define DISPATCH_SOURCE_TYPE_PROC (&_dispatch_source_type_proc)
#define DISPATCH_SOURCE_TYPE_SIGNAL (&_dispatch_source_type_signal)
#define DISPATCH_SOURCE_TYPE_DATA_ADD (&_dispatch_source_type_data_add)
#define DISPATCH_SOURCE_TYPE_DATA_OR (&_dispatch_source_type_data_or)
#define DISPATCH_SOURCE_TYPE_DATA_REPLACE (&_dispatch_source_type_data_replace)
#define DISPATCH_SOURCE_TYPE_MACH_SEND (&_dispatch_source_type_mach_send)
#define DISPATCH_SOURCE_TYPE_MACH_RECV (&_dispatch_source_type_mach_recv)
#define DISPATCH_SOURCE_TYPE_MEMORYPRESSURE (&_dispatch_source_type_memorypressure)
