// Stand-in for <sys/endian.h>: byte order.
#pragma once

#include <sys/_endian.h>

#define LITTLE_ENDIAN 1234
#define BIG_ENDIAN 4321
#define BYTE_ORDER LITTLE_ENDIAN
