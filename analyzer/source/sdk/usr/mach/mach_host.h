// Stand-in for <mach/mach_host.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
