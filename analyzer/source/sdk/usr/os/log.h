// Stand-in for <os/log.h>: only the log object.
#pragma once

#ifdef __OBJC__
#include <objc/NSObject.h>
@protocol OS_os_log <NSObject>
@end
typedef NSObject<OS_os_log>* os_log_t;
extern os_log_t os_log_create(const char* subsystem, const char* category)
    __attribute__((ns_returns_retained));
#endif
