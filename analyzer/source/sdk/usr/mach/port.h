// Stand-in for <mach/port.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
