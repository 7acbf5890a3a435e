// Stand-in for <mach/vm_types.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
