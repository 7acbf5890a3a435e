// Stand-in for <sys/param.h>.
#pragma once

#include <sys/types.h>
#include <sys/syslimits.h>
#include <machine/endian.h>

#define MAXPATHLEN PATH_MAX
#define MAXHOSTNAMELEN 256
#define MAXNAMLEN NAME_MAX
#define howmany(x, y) (((x) + ((y) - 1)) / (y))
#define roundup(x, y) ((((x) + ((y) - 1)) / (y)) * (y))
#define powerof2(x) ((((x) - 1) & (x)) == 0)
#ifndef MIN
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#endif
