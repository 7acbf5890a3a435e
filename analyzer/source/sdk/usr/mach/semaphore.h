// Stand-in for <mach/semaphore.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
