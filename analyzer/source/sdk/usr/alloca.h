// Stand-in for <alloca.h>.
#pragma once

#define alloca(size) __builtin_alloca(size)
