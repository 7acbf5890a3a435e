// Stand-in for <setjmp.h>.
#pragma once

#include <sys/cdefs.h>

typedef int jmp_buf[48];
typedef int sigjmp_buf[49];

__BEGIN_DECLS
int setjmp(jmp_buf state) __attribute__((returns_twice));
void longjmp(jmp_buf state, int value) __dead2;
int sigsetjmp(sigjmp_buf state, int save) __attribute__((returns_twice));
void siglongjmp(sigjmp_buf state, int value) __dead2;
__END_DECLS
