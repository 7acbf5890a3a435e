// Stand-in for <objc/objc-sync.h>: the locks behind @synchronized.
#pragma once

#include <objc/objc.h>

enum { OBJC_SYNC_SUCCESS = 0, OBJC_SYNC_NOT_OWNING_THREAD_ERROR = -1 };

__BEGIN_DECLS
int objc_sync_enter(id object);
int objc_sync_exit(id object);
__END_DECLS
