// Stand-in for <mach/vm_map.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
