// Stand-in for <zconf.h>: the types of zlib.
#pragma once

#include <sys/types.h>

#define MAX_WBITS 15
#define MAX_MEM_LEVEL 9
typedef unsigned char Byte, Bytef;
typedef unsigned int uInt, uIntf;
typedef unsigned long uLong, uLongf;
typedef char charf;
typedef int intf;
typedef void *voidpf, *voidp;
typedef const void* voidpc;
typedef size_t z_size_t;
typedef uint32_t z_crc_t;
typedef off_t z_off_t;
