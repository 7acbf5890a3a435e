// Stand-in for <notify.h>: system-wide notifications.
#pragma once

#include <dispatch/dispatch.h>
#include <stdint.h>

#define NOTIFY_STATUS_OK 0
#define NOTIFY_TOKEN_INVALID (-1)
typedef void (^notify_handler_t)(int token);

__BEGIN_DECLS
uint32_t notify_post(const char* name);
uint32_t notify_register_dispatch(const char* name, int* token, dispatch_queue_t queue, notify_handler_t handler);
uint32_t notify_register_check(const char* name, int* token);
uint32_t notify_check(int token, int* changed);
uint32_t notify_get_state(int token, uint64_t* state);
uint32_t notify_set_state(int token, uint64_t state);
uint32_t notify_cancel(int token);
__END_DECLS
