// Stand-in for <mach/processor_info.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
