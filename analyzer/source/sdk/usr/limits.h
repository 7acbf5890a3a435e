// Stand-in for <limits.h>: the limits that Clang's own header leaves to the system.
#pragma once

#include <sys/syslimits.h>

#define SSIZE_MAX __LONG_MAX__
#define SIZE_T_MAX (~0ul)
#define MB_LEN_MAX 6
#define PTHREAD_KEYS_MAX 512
#define PTHREAD_STACK_MIN 16384
#define QUAD_MAX __LONG_LONG_MAX__
#define UQUAD_MAX (~0ull)
#define OFF_MAX __LONG_LONG_MAX__
#ifndef _CLANG_LIMITS_H
#define CHAR_BIT __CHAR_BIT__
#define SCHAR_MAX __SCHAR_MAX__
#define SCHAR_MIN (-__SCHAR_MAX__ - 1)
#define UCHAR_MAX (__SCHAR_MAX__ * 2 + 1)
#define CHAR_MAX __SCHAR_MAX__
#define CHAR_MIN SCHAR_MIN
#define SHRT_MAX __SHRT_MAX__
#define SHRT_MIN (-__SHRT_MAX__ - 1)
#define USHRT_MAX (__SHRT_MAX__ * 2 + 1)
#define INT_MAX __INT_MAX__
#define INT_MIN (-__INT_MAX__ - 1)
#define UINT_MAX (__INT_MAX__ * 2u + 1u)
#define LONG_MAX __LONG_MAX__
#define LONG_MIN (-__LONG_MAX__ - 1l)
#define ULONG_MAX (__LONG_MAX__ * 2ul + 1ul)
#define LLONG_MAX __LONG_LONG_MAX__
#define LLONG_MIN (-__LONG_LONG_MAX__ - 1ll)
#define ULLONG_MAX (__LONG_LONG_MAX__ * 2ull + 1ull)
#endif
