// Type-generic mathematics: the functions of double stand for all.
#pragma once
#include <complex.h>
#include <math.h>
