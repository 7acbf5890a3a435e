// Stand-in for <mach/mach_interface.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
