// Stand-in for <os/proc.h>: the memory left to the process.
#pragma once

#include <sys/types.h>

__BEGIN_DECLS
size_t os_proc_available_memory(void);
__END_DECLS
