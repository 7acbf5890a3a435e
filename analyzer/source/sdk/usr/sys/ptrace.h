// Stand-in for <sys/ptrace.h>.
#pragma once

#include <sys/types.h>

#define PT_TRACE_ME 0
#define PT_DENY_ATTACH 31

__BEGIN_DECLS
int ptrace(int request, pid_t process, caddr_t address, int data);
__END_DECLS
