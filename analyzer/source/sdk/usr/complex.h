// Stand-in for <complex.h>.
#pragma once

#include <sys/cdefs.h>

#define complex _Complex
#define _Complex_I (__extension__ 1.0iF)
#define I _Complex_I

__BEGIN_DECLS
double creal(double _Complex z);
double cimag(double _Complex z);
double cabs(double _Complex z);
double carg(double _Complex z);
double _Complex conj(double _Complex z);
double _Complex cexp(double _Complex z);
float crealf(float _Complex z);
float cimagf(float _Complex z);
float cabsf(float _Complex z);
__END_DECLS
