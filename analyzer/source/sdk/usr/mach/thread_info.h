// Stand-in for <mach/thread_info.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
