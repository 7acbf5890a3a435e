// Stand-in for <mach-o/ldsyms.h>: symbols the linker defines.
#pragma once

#include <mach-o/loader.h>

__BEGIN_DECLS
extern const struct mach_header_64 _mh_execute_header;
extern const struct mach_header_64 _mh_dylib_header;
__END_DECLS
