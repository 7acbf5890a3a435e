// Stand-in for <iconv.h>.
#pragma once

#include <sys/types.h>

typedef void* iconv_t;

__BEGIN_DECLS
iconv_t iconv_open(const char* to, const char* from);
size_t iconv(iconv_t conversion, char** in, size_t* in_size, char** out, size_t* out_size);
int iconv_close(iconv_t conversion);
__END_DECLS
