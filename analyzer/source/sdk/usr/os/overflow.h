// Stand-in for <os/overflow.h>.
#pragma once

#define os_add_overflow(a, b, r) __builtin_add_overflow((a), (b), (r))
#define os_sub_overflow(a, b, r) __builtin_sub_overflow((a), (b), (r))
#define os_mul_overflow(a, b, r) __builtin_mul_overflow((a), (b), (r))
