// Stand-in for <mach/clock.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
