// Stand-in for <mach/boolean.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
