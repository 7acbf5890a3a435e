// Stand-in for <netinet/in_systm.h>.
#pragma once

#include <sys/types.h>

typedef uint16_t n_short;
typedef uint32_t n_long;
typedef uint32_t n_time;
