// Stand-in for <mach/std_types.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
