// Stand-in for <xpc/xpc.h>: messages between processes.
#pragma once

#include <dispatch/dispatch.h>
#include <os/object.h>
#include <uuid/uuid.h>

OS_OBJECT_DECL(xpc_object);
typedef xpc_object_t xpc_connection_t;
typedef const struct _xpc_type_s* xpc_type_t;
typedef void (^xpc_handler_t)(xpc_object_t object);

struct _xpc_type_s;
__BEGIN_DECLS
extern const struct _xpc_type_s _xpc_type_dictionary;
extern const struct _xpc_type_s _xpc_type_error;
xpc_connection_t xpc_connection_create(const char* name, dispatch_queue_t queue) OS_OBJECT_RETURNS_RETAINED;
xpc_connection_t xpc_connection_create_mach_service(const char* name, dispatch_queue_t queue, uint64_t flags)
    OS_OBJECT_RETURNS_RETAINED;
void xpc_connection_set_event_handler(xpc_connection_t connection, xpc_handler_t handler);
void xpc_connection_resume(xpc_connection_t connection);
void xpc_connection_cancel(xpc_connection_t connection);
void xpc_connection_send_message(xpc_connection_t connection, xpc_object_t message);
void xpc_connection_send_message_with_reply(xpc_connection_t connection, xpc_object_t message, dispatch_queue_t queue,
                                            xpc_handler_t handler);
xpc_object_t xpc_connection_send_message_with_reply_sync(xpc_connection_t connection, xpc_object_t message)
    OS_OBJECT_RETURNS_RETAINED;
xpc_object_t xpc_dictionary_create(const char* const* keys, const xpc_object_t* values, size_t count)
    OS_OBJECT_RETURNS_RETAINED;
void xpc_dictionary_set_string(xpc_object_t dictionary, const char* key, const char* value);
void xpc_dictionary_set_int64(xpc_object_t dictionary, const char* key, int64_t value);
void xpc_dictionary_set_value(xpc_object_t dictionary, const char* key, xpc_object_t value);
const char* xpc_dictionary_get_string(xpc_object_t dictionary, const char* key);
int64_t xpc_dictionary_get_int64(xpc_object_t dictionary, const char* key);
xpc_object_t xpc_dictionary_get_value(xpc_object_t dictionary, const char* key);
xpc_type_t xpc_get_type(xpc_object_t object);
char* xpc_copy_description(xpc_object_t object);
__END_DECLS
#define XPC_TYPE_DICTIONARY (&_xpc_type_dictionary)
#define XPC_TYPE_ERROR (&_xpc_type_error)
