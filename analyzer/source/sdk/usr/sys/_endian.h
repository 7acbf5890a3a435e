// Stand-in for <sys/_endian.h>: the byte order of the network.
#pragma once

#include <stdint.h>

#define htons(x) __builtin_bswap16(x)
#define ntohs(x) __builtin_bswap16(x)
#define htonl(x) __builtin_bswap32(x)
#define ntohl(x) __builtin_bswap32(x)
#define htonll(x) __builtin_bswap64(x)
#define ntohll(x) __builtin_bswap64(x)
