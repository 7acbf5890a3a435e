// Stand-in for <mach/task.h>: everything is in <mach/mach.h>.
#pragma once

#include <mach/mach.h>
