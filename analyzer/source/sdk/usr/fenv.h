// Stand-in for <fenv.h>.
#pragma once

#include <sys/cdefs.h>

typedef struct {
  unsigned long long fpsr, fpcr;
} fenv_t;
typedef unsigned short fexcept_t;
#define FE_INVALID 1
#define FE_DIVBYZERO 2
#define FE_OVERFLOW 4
#define FE_UNDERFLOW 8
#define FE_INEXACT 16
#define FE_ALL_EXCEPT 31
#define FE_TONEAREST 0
#define FE_UPWARD 0x400000
#define FE_DOWNWARD 0x800000
#define FE_TOWARDZERO 0xc00000
#define FE_DFL_ENV (&_FE_DFL_ENV)

__BEGIN_DECLS
extern const fenv_t _FE_DFL_ENV;
int feclearexcept(int mask);
int feraiseexcept(int mask);
int fetestexcept(int mask);
int fegetround(void);
int fesetround(int mode);
int fegetenv(fenv_t* state);
int fesetenv(const fenv_t* state);
int feholdexcept(fenv_t* state);
int feupdateenv(const fenv_t* state);
__END_DECLS
