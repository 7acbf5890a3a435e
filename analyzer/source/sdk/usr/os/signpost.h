// Stand-in for <os/signpost.h>: marks in the timeline.
#pragma once

#include <os/log.h>

typedef uint64_t os_signpost_id_t;
typedef enum : uint8_t { OS_SIGNPOST_EVENT, OS_SIGNPOST_INTERVAL_BEGIN, OS_SIGNPOST_INTERVAL_END } os_signpost_type_t;
#define OS_SIGNPOST_ID_NULL ((os_signpost_id_t)0)
#define OS_SIGNPOST_ID_INVALID ((os_signpost_id_t)~0)
#define OS_SIGNPOST_ID_EXCLUSIVE ((os_signpost_id_t)0xEEEEB0B5B2B2EEEE)
#define OS_LOG_CATEGORY_POINTS_OF_INTEREST "PointsOfInterest"

__BEGIN_DECLS
bool os_signpost_enabled(os_log_t log);
os_signpost_id_t os_signpost_id_generate(os_log_t log);
os_signpost_id_t os_signpost_id_make_with_pointer(os_log_t log, const void* pointer);
void _os_signpost_emit_formatted(os_log_t log, os_signpost_type_t type, os_signpost_id_t identifier, const char* name,
                                 ...);
__END_DECLS
#define os_signpost_interval_begin(log, identifier, name, ...) \
  _os_signpost_emit_formatted(log, OS_SIGNPOST_INTERVAL_BEGIN, identifier, name, ##__VA_ARGS__)
#define os_signpost_interval_end(log, identifier, name, ...) \
  _os_signpost_emit_formatted(log, OS_SIGNPOST_INTERVAL_END, identifier, name, ##__VA_ARGS__)
#define os_signpost_event_emit(log, identifier, name, ...) \
  _os_signpost_emit_formatted(log, OS_SIGNPOST_EVENT, identifier, name, ##__VA_ARGS__)
