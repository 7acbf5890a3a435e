// Stand-in for <mach/mach_port.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
