// Stand-in for <mach/kern_return.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
