// Stand-in for <os/activity.h>: activities that span processes.
#pragma once

#include <os/object.h>
#include <stdint.h>

OS_OBJECT_DECL(os_activity);
typedef uint64_t os_activity_id_t;

__BEGIN_DECLS
void os_activity_label_useraction(const char* name);
__END_DECLS
