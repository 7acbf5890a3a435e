// Stand-in for <execinfo.h>.
#pragma once

#include <sys/cdefs.h>

__BEGIN_DECLS
int backtrace(void** addresses, int count);
char** backtrace_symbols(void* const* addresses, int count);
void backtrace_symbols_fd(void* const* addresses, int count, int descriptor);
__END_DECLS
