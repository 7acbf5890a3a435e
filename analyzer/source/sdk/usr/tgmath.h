// Type-generic mathematics: the functions of double stand for all.
#pragma once
#if __has_include(<complex.h>)
#include <complex.h>
#endif
#include <math.h>
