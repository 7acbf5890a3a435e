// Stand-in for <os/log.h>: the unified log.
#pragma once

#include <os/object.h>
#include <stdbool.h>
#include <stdint.h>

OS_OBJECT_DECL(os_log);

typedef enum : uint8_t {
  OS_LOG_TYPE_DEFAULT = 0x00,
  OS_LOG_TYPE_INFO = 0x01,
  OS_LOG_TYPE_DEBUG = 0x02,
  OS_LOG_TYPE_ERROR = 0x10,
  OS_LOG_TYPE_FAULT = 0x11,
} os_log_type_t;
struct os_log_s;

__BEGIN_DECLS
extern struct os_log_s _os_log_default;
extern struct os_log_s _os_log_disabled;
os_log_t os_log_create(const char* subsystem, const char* category) OS_OBJECT_RETURNS_RETAINED;
bool os_log_type_enabled(os_log_t log, os_log_type_t type);
void _os_log_impl(void* image, os_log_t log, os_log_type_t type, const char* format, uint8_t* buffer, uint32_t size);
void _os_log_formatted(os_log_t log, os_log_type_t type, const char* format, ...);
__END_DECLS
#define OS_LOG_DEFAULT ((OS_OBJECT_BRIDGE os_log_t) & _os_log_default)
#define OS_LOG_DISABLED ((OS_OBJECT_BRIDGE os_log_t) & _os_log_disabled)
#define os_log_with_type(log, type, format, ...) _os_log_formatted(log, type, format, ##__VA_ARGS__)
#define os_log(log, format, ...) os_log_with_type(log, OS_LOG_TYPE_DEFAULT, format, ##__VA_ARGS__)
#define os_log_info(log, format, ...) os_log_with_type(log, OS_LOG_TYPE_INFO, format, ##__VA_ARGS__)
#define os_log_debug(log, format, ...) os_log_with_type(log, OS_LOG_TYPE_DEBUG, format, ##__VA_ARGS__)
#define os_log_error(log, format, ...) os_log_with_type(log, OS_LOG_TYPE_ERROR, format, ##__VA_ARGS__)
#define os_log_fault(log, format, ...) os_log_with_type(log, OS_LOG_TYPE_FAULT, format, ##__VA_ARGS__)
#define os_log_info_enabled(log) os_log_type_enabled(log, OS_LOG_TYPE_INFO)
#define os_log_debug_enabled(log) os_log_type_enabled(log, OS_LOG_TYPE_DEBUG)
