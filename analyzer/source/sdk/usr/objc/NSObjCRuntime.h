// Stand-in for <objc/NSObjCRuntime.h>: the integers of Foundation.
#pragma once

#include <objc/objc.h>

typedef unsigned long NSUInteger;
typedef long NSInteger;
#define NSIntegerMax __LONG_MAX__
#define NSIntegerMin (-__LONG_MAX__ - 1L)
#define NSUIntegerMax (__LONG_MAX__ * 2UL + 1UL)
#define NSINTEGER_DEFINED 1
