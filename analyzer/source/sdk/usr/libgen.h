// Stand-in for <libgen.h>.
#pragma once

#include <sys/cdefs.h>

__BEGIN_DECLS
char* basename(char* path);
char* dirname(char* path);
__END_DECLS
