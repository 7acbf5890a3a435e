// Stand-in for <mach/vm_statistics.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
