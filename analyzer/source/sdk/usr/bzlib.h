// Stand-in for <bzlib.h>: bzip2 compression.
#pragma once

#include <stdio.h>

#define BZ_OK 0
#define BZ_STREAM_END 4
typedef void BZFILE;

__BEGIN_DECLS
int BZ2_bzBuffToBuffDecompress(char* to, unsigned* to_size, char* from, unsigned size, int small, int verbosity);
int BZ2_bzBuffToBuffCompress(char* to, unsigned* to_size, char* from, unsigned size, int block, int verbosity,
                             int factor);
__END_DECLS
